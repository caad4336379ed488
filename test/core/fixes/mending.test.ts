import type { Fixer } from "../../../src/core/fixes/fix";
import { mendingOf } from "../../../src/core/fixes/mending";

const fixer = (safety: Fixer["safety"]): Fixer => ({
  id: safety,
  mends: ["total-equals-parts"],
  title: { zh: "改", en: "mend" },
  safety,
  *propose() {},
});

it.each([
  ["no fixer", [], "none"],
  ["only safe ones", [fixer("always"), fixer("always")], "safe"],
  ["only offered ones", [fixer("never")], "offered"],
  ["one that is sometimes safe", [fixer("sometimes")], "partly-safe"],
  ["a safe one and an offered one", [fixer("always"), fixer("never")], "partly-safe"],
] as const)("a rule with %s", (_name, fixers, expected) => {
  expect(mendingOf("total-equals-parts", fixers)).toBe(expected);
});

it("is not mended by a fixer of another rule", () => {
  expect(mendingOf("unit-filled", [fixer("always")])).toBe("none");
});
