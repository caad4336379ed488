/**
 * What was read of each object so far, by the place of the reading. One map for all, and no weak one, which is dear to
 * collect: the rules forget what they kept when they are through.
 */
let readings = new Map<object, unknown[]>();
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

/** Lets go of all that was read, and of the tables with it. */
export function forgetReadings(): void {
  // A new one: the engine ties a cleared map to what it holds next, which then outlives its workbook.
  readings = new Map();
}
