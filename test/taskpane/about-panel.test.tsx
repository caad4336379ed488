/** @jest-environment jsdom */
import { zh } from "../../src/taskpane/words/zh";
import { drawnForm } from "./drawn-form";
import { pageText, press, showPane, violations } from "./shown-pane";

let shown: Awaited<ReturnType<typeof showPane>>;
afterEach(() => shown.close());

describe("what the pane says of the program it stands in", () => {
  it.each([
    [true, zh.undoYes, zh.liveYes],
    [false, zh.undoNo, zh.liveNo],
  ])("undo and live checking: %s", async (has, undo, live) => {
    shown = await showPane([drawnForm()], (book) => {
      const capabilities = { ...book.capabilities(), hasUndoGroups: has, hasLiveEdits: has };
      book.capabilities = () => capabilities;
    });
    await press("设置与说明");
    expect(pageText()).toContain(undo);
    expect(pageText()).toContain(live);
    expect(await violations()).toEqual([]);
  });
});
