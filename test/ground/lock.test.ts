import lock from "../../package-lock.json";

type Entry = {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: object;
};
const entries = Object.entries(lock.packages as Record<string, Entry>);
const places = new Set(entries.map(([place]) => place));

// A package that has one build a platform: on the other platforms `npm ci` refuses a lock that leaves one out.
it("the lock names every optional package, for whatever platform", () => {
  const missing = entries.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isFound(place, name)),
  );
  expect(missing).toEqual([]);
});

it("the lock names no registry", () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

/** As Node does: in the package's own node_modules, then in those of the folders above it. */
function isFound(place: string, name: string): boolean {
  if (places.has(`${place === "" ? "" : `${place}/`}node_modules/${name}`)) return true;
  return place !== "" && isFound(place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/"))), name);
}
