/** The same reading, done once for each table (or field, or funds): a dozen rules ask for it. For pure readings whose answers nobody changes. */
export function once<Of extends object, Answer>(read: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    let known = answers.get(of);
    if (!known) {
      known = { answer: read(of) };
      answers.set(of, known);
    }
    return known.answer;
  };
}
