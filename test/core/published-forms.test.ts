import { formCases, gridsOf, judged } from "../support/form-case";

/** Addresses differ where a blank value has lost its merge. */
const withoutPlace = (finds: readonly string[]) =>
  finds.map((line) => line.replace(/ [A-Z]+\d+$/, "")).sort();
const withoutPlaceOfUnread = (reads: readonly string[]) =>
  reads.map((line) => line.replace(/^unread \S+/, "unread"));

describe.each(formCases().map((form) => [form.name, form] as const))("%s", (_name, form) => {
  const { merged, flat } = gridsOf(form.drawing);

  it("is read whole, and nothing is found that is not there", () => {
    expect(judged(merged)).toEqual({ reads: form.reads, finds: form.finds });
  });

  it("is read alike when pasted without merges", () => {
    const { reads, finds } = judged(flat);
    expect(withoutPlaceOfUnread(reads)).toEqual(withoutPlaceOfUnread(form.reads));
    expect(withoutPlace(finds)).toEqual(withoutPlace(form.finds));
  });

  for (const fault of form.faults) {
    it(`${fault.name}: is found in its cell, and nowhere else`, () => {
      const finds = [...judged(gridsOf(fault.drawing).merged).finds];
      for (const known of form.finds) if (finds.includes(known)) finds.splice(finds.indexOf(known), 1);
      expect(finds.sort()).toEqual([...fault.finds].sort());
    });
  }
});
