/** The same reading, done once for each table (or field, or funds): a dozen rules ask for it. For pure readings whose answers nobody changes. */
export function once<Of extends object, Answer>(read: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, { readonly answer: Answer }>();
  // Mostly asked for the same one many times in a row.
  let last: Of | undefined;
  let latest: { readonly answer: Answer } | undefined;
  return (of) => {
    if (of === last && latest) return latest.answer;
    let known = answers.get(of);
    if (!known) {
      known = { answer: read(of) };
      answers.set(of, known);
    }
    last = of;
    latest = known;
    return known.answer;
  };
}
