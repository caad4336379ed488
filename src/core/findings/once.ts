/** What was read of each object so far, by the place of the reading. One weak map for all: hundreds of weak entries are dear to collect. */
const readings = new WeakMap<object, unknown[]>();
let places = 0;
const nothing = Symbol("read, and found nothing");

/** The same reading, done once for each table (or field, or funds): a dozen rules ask for it. For pure readings whose answers nobody changes. */
export function once<Of extends object, Answer>(read: (of: Of) => Answer): (of: Of) => Answer {
  const place = places;
  places += 1;
  return (of) => {
    let answers = readings.get(of);
    if (!answers) {
      // Just long enough: one that grows takes three times the room, for every table.
      answers = new Array<unknown>(places);
      readings.set(of, answers);
    }
    const known = answers[place];
    if (known !== undefined) return (known === nothing ? undefined : known) as Answer;
    const answer = read(of);
    answers[place] = answer === undefined ? nothing : answer;
    return answer;
  };
}
