import fc from "fast-check";
import { check } from "../src/check";
import { rangeText } from "../src/core/grid/address";
import { defaultSettings } from "../src/core/findings/settings";
import { layOut } from "./support/clean-table/lay-out";
import { faults as injected } from "./support/clean-table/faults";
import { type FormName, type Spec, cleanSpec, forms } from "./support/clean-table/spec";

const formNames = Object.keys(forms) as FormName[];

/** Errors and warnings as one line each; advice may be given to a clean table. */
function faults(specs: readonly Spec[]): string[] {
  const { findings, broken } = check([layOut(specs).grid], defaultSettings);
  const told = findings.filter(({ severity }) => severity !== "info");
  return [
    ...broken.map(({ rule, reason }) => `broken ${rule} ${reason}`),
    ...told.map(({ rule, at, message }) => `${rule} ${rangeText(at)} ${message.zh}`),
  ];
}

describe.each(formNames)("a clean %s table, laid out in any legal way", (form) => {
  it("is found once, with nothing unread, and without error or warning", () => {
    fc.assert(
      fc.property(cleanSpec(form), (spec) => {
        const { tables } = check([layOut([spec]).grid], defaultSettings);
        expect(tables).toHaveLength(1);
        expect(tables[0]?.unread).toEqual([]);
        expect(faults([spec])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

it("clean tables of any forms below one another are as many tables, and clean", () => {
  // A list of the same project once more, under the same title, is its next page.
  const some = fc.uniqueArray(fc.constantFrom(...formNames).chain(cleanSpec), {
    minLength: 2,
    maxLength: 4,
    selector: ({ form, year, department, projectName }) => [form, year, department, projectName].join(),
  });
  fc.assert(
    fc.property(some, (drawn) => {
      const specs = drawn.map((spec) => ({ ...spec, look: { ...spec.look, left: 0 } }));
      expect(check([layOut(specs).grid], defaultSettings).tables).toHaveLength(specs.length);
      expect(faults(specs)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe("one fault put into a clean table", () => {
  const some = fc.constantFrom(...formNames).chain(cleanSpec);

  it.each(injected.map((fault) => [fault.name, fault] as const))(
    "%s: is found in its cell, and nowhere else",
    (_name, fault) => {
      fc.assert(
        fc.property(some, (clean) => {
          const faulty = fault.put(clean);
          fc.pre(faulty !== undefined);
          const { grid, places } = layOut([faulty.spec]);
          // A list has no 项目期, and shows no blank group.
          fc.pre(places.has(faulty.place));
          const at = places.get(faulty.place);
          const { findings } = check([grid], defaultSettings);
          const told = findings.filter(({ severity }) => severity !== "info");
          expect(told.map(({ rule, at: range }) => [rule, range.top, range.left])).toEqual([
            [fault.rule, at?.row, at?.column],
          ]);
        }),
        { numRuns: 25 },
      );
    },
  );
});
