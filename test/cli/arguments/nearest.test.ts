import { nearest } from "../../../src/cli/arguments/nearest";

test.each<[string, string, string | undefined]>([
  ["a letter left out", "chck", "check"],
  ["a letter too many", "checkk", "check"],
  ["two letters changed round in a long name", "--fromat", "--format"],
  ["capitals", "CHECK", "check"],
  ["something else altogether", "print", undefined],
  ["nothing", "", undefined],
])("%s", (_, written, expected) => {
  expect(nearest(written, ["check", "--format"])).toBe(expected);
});
