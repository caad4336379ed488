import { type EditionEvent, type EditionState, next, type ReadyFile } from "../../src/browser/edition-state";

const shown = { name: "甲.xlsx", isChanged: false, notice: undefined };
const showing: EditionState = { status: "showing", shown };
const changed: EditionState = { status: "showing", shown: { ...shown, isChanged: true } };
const file = new File([], "乙.xlsx");
const refusal = { kind: "refused", name: "乙.xlsx", words: { zh: "坏", en: "bad" } } as const;

const ready: ReadyFile = { name: "甲（另存）.xlsx", bytes: new Uint8Array(), losses: [{ kind: "moved", sheet: "表" }] }; // prettier-ignore

describe("the page's state", () => {
  it.each<[string, EditionState, EditionEvent, EditionState]>([
    ["keeps the workbook in sight while another is read", showing, { kind: "opening", name: "乙.xlsx" }, { status: "opening", name: "乙.xlsx", before: shown }], // prettier-ignore
    ["shows what was opened, unchanged", changed, { kind: "opened", name: "乙.xlsx", notice: undefined }, { status: "showing", shown: { ...shown, name: "乙.xlsx" } }], // prettier-ignore
    ["goes back to the workbook when a file is refused", { status: "opening", name: "乙.xlsx", before: shown }, { kind: "refused", notice: refusal }, { status: "showing", shown: { ...shown, notice: refusal } }], // prettier-ignore
    ["asks before changes are lost", changed, { kind: "asked", waiting: file }, { status: "asking", waiting: file, shown: { ...shown, isChanged: true } }], // prettier-ignore
    ["goes back when the user keeps his workbook", { status: "asking", waiting: file, shown }, { kind: "kept" }, showing], // prettier-ignore
    ["is at work while a file is written", changed, { kind: "saving" }, { status: "saving", shown: { ...shown, isChanged: true } }], // prettier-ignore
    ["shows the workbook again when it could not be written", { status: "saving", shown }, { kind: "told", notice: refusal }, { status: "showing", shown: { ...shown, notice: refusal } }], // prettier-ignore
    ["asks before a file goes out that lacks some of the user's work", changed, { kind: "warned", ready }, { status: "warning", ready, shown: { ...shown, isChanged: true } }], // prettier-ignore
    ["keeps the change in mind when he would rather not", { status: "warning", ready, shown: { ...shown, isChanged: true } }, { kind: "kept" }, changed], // prettier-ignore
    ["notes a change", showing, { kind: "changed" }, changed],
    ["forgets it with saving, and says where the file went", changed, { kind: "saved", name: "甲.xlsx" }, { status: "showing", shown: { ...shown, notice: { kind: "saved", name: "甲.xlsx" } } }], // prettier-ignore
    ["has nothing to note before there is a workbook", { status: "starting" }, { kind: "changed" }, { status: "starting" }], // prettier-ignore
    ["dismisses a notice", { status: "showing", shown: { ...shown, notice: refusal } }, { kind: "dismissed" }, showing], // prettier-ignore
  ])("%s", (_name, state, event, expected) => {
    expect(next(state, event)).toEqual(expected);
  });
});
