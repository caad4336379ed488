import { type Mutation, nothingDone, recordBatch, type Step } from "../../../src/browser/session-record";

const range = (first: number, last: number) => ({ startRow: first, endRow: last, startColumn: first, endColumn: last }); // prettier-ignore
const mutation = (id: string, at: number, trigger = "command"): Mutation => ({
  id: `sheet.mutation.${id}`,
  params: { trigger, subUnitId: "s", range: range(at, at) },
});
const undo = (id: string, at: number) => mutation(id, at, "univer.command.undo");
const inserted = (at: number): Step => ({ kind: "shift", sheetId: "s", shift: { axis: "row", kind: "insert", at, count: 1 } }); // prettier-ignore
const deleted = (at: number): Step => ({ kind: "shift", sheetId: "s", shift: { axis: "row", kind: "delete", at, count: 1 } }); // prettier-ignore
const copy = (id: string, trigger: string): Mutation => ({
  id: `sheet.mutation.${id}-sheet`,
  params: id === "insert" ? { trigger, sheet: { id: "copy" } } : { trigger, subUnitId: "copy" },
  copyOf: "s",
});
const copied: Step = { kind: "copy", sheetId: "copy", from: "s" };
const [copying, undoing, redoing] = ["sheet.command.copy-sheet", "univer.command.undo", "univer.command.redo"] as const; // prettier-ignore

describe("the record of a session", () => {
  it.each<[string, Mutation[][], Step[][]]>([
    ["has rows that went in and out, in order", [[mutation("insert-row", 3)], [mutation("remove-rows", 5)]], [[inserted(3)], [deleted(5)]]], // prettier-ignore
    ["forgets what was undone", [[mutation("remove-rows", 3)], [undo("insert-row", 3)]], []],
    ["forgets rows that went in and out again", [[mutation("insert-row", 3)], [mutation("remove-rows", 3)]], []], // prettier-ignore
    ["keeps a deletion, whatever goes in there afterwards", [[mutation("remove-rows", 3)], [mutation("insert-row", 3)]], [[deleted(3)], [inserted(3)]]], // prettier-ignore
    ["keeps a deletion where what an undo left behind is told with the next command", [[mutation("remove-rows", 3)], [undo("add-worksheet-merge", 8), mutation("insert-row", 3)]], [[deleted(3)], [inserted(3)]]], // prettier-ignore
    ["forgets several commands that are undone in one step", [[mutation("insert-row", 3)], [mutation("insert-row", 9)], [undo("remove-rows", 9), undo("remove-rows", 3)]], []], // prettier-ignore
    ["forgets several rows of one command that come back in any order", [[mutation("remove-rows", 9), mutation("remove-rows", 3)], [undo("insert-row", 9), undo("insert-row", 3)]], []], // prettier-ignore
    ["has what is done again", [[mutation("remove-rows", 3)], [undo("insert-row", 3)], [mutation("remove-rows", 3, "univer.command.redo")]], [[deleted(3)]]], // prettier-ignore
    ["has rows that were dragged, until they are dragged back by undoing", [[mutation("move-rows", 3)], [mutation("move-rows", 4)], [undo("move-rows", 4)]], [[{ kind: "move", sheetId: "s" }]]], // prettier-ignore
    ["has a sheet that was copied, among the rows", [[mutation("insert-row", 3)], [copy("insert", copying)]], [[inserted(3)], [copied]]], // prettier-ignore
    ["forgets a copy that was undone", [[copy("insert", copying)], [copy("remove", undoing)]], []],
    ["has a copy that is made again", [[copy("insert", copying)], [copy("remove", undoing)], [copy("insert", redoing)]], [[copied]]], // prettier-ignore
    ["keeps a copy that is deleted and comes back", [[copy("insert", copying)], [copy("remove", "sheet.command.remove-sheet")], [copy("insert", undoing)]], [[copied]]], // prettier-ignore
  ])("%s", (_name, batches, expected) => {
    expect(batches.reduce(recordBatch, nothingDone).batches).toEqual(expected);
  });

  it("knows the user's own changes of rules from those that follow rows", () => {
    const rule = { id: "sheet.mutation.set-conditional-rule", params: { trigger: "c", subUnitId: "s" } };
    const choice = { id: "data-validation.mutation.updateRule", params: { trigger: "c", subUnitId: "s" } };
    const following = recordBatch(nothingDone, [mutation("insert-row", 3), rule, choice]);
    expect([...following.formats, ...following.validations]).toEqual([]);
    const own = recordBatch(recordBatch(nothingDone, [rule]), [choice]);
    expect([[...own.formats], [...own.validations]]).toEqual([["s"], ["s"]]);
  });
});
