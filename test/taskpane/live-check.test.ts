import { defaultSettings } from "../../src/core/findings/settings";
import { keyOf } from "../../src/core/grid/grid";
import type { Grid } from "../../src/core/grid/grid";
import { makeController } from "../../src/taskpane/controller";
import { patience, settleTime } from "../../src/taskpane/live-edits";
import { restingOf, resultsIn } from "../../src/taskpane/state";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { drawnForm, formCells, movedDown, text } from "./drawn-form";
import { fakeServices } from "./fake-services";

beforeEach(() => jest.useFakeTimers({ doNotFake: ["performance"] }));
afterEach(() => jest.useRealTimers());

const faulty = () => [
  drawnForm({ quantity: "若干", satisfaction: "满意" }),
  drawnForm({ quantity: "若干", project: "数字展厅" }, "表二"),
];

async function checked(scope: "sheet" | "workbook" = "workbook", grids: readonly Grid[] = faulty()) {
  const workbook = new MemoryWorkbook(grids);
  const controller = makeController({ workbook, services: fakeServices(), settings: defaultSettings });
  await inTime(controller.check(scope));
  const errors = () =>
    resultsIn(controller.state())!
      .items.filter(({ finding }) => finding.severity === "error")
      .map(({ finding }) => `${finding.sheet} ${finding.at.top}`);
  return {
    workbook,
    controller,
    errors,
    reads: jest.spyOn(workbook, "readGrids"),
    marks: jest.spyOn(workbook, "showFlags"),
    noteAt: (sheet: string, at: { row: number; column: number }) =>
      workbook.named(sheet).notes.get(keyOf(at)),
  };
}

/** Lets the clock run until the job is done: a long check pauses now and then to let the pane draw. */
async function inTime(job: Promise<void>): Promise<void> {
  let isDone = false;
  void job.finally(() => (isDone = true));
  while (!isDone) await jest.advanceTimersByTimeAsync(1);
}

/** A blink later. */
const blink = () => jest.advanceTimersByTimeAsync(settleTime + 20);

/** Puts another grid in its sheet's place, as rows put in above would; the host then tells of an edit. */
function replace(workbook: MemoryWorkbook, grid: Grid) {
  workbook.named(grid.sheet).grid = grid;
  workbook.userEdits(grid.sheet, { row: 0, column: 9 }, { kind: "empty" });
}

describe("after an edit", () => {
  it("reads the one sheet again within a blink, and mends list and marks", async () => {
    const { workbook, errors, reads, marks, noteAt } = await checked();
    expect(errors()).toEqual(["表一 10", "表一 18", "表二 10"]);
    workbook.userEdits("表一", formCells.quantity, text("≥5个"));
    await blink();
    expect(settleTime).toBeLessThanOrEqual(150);
    expect(errors()).toEqual(["表一 18", "表二 10"]);
    expect(reads.mock.calls).toEqual([[{ sheet: "表一" }]]);
    expect(marks.mock.calls.map(([, sheets]) => sheets)).toEqual([["表一"]]);
    expect(noteAt("表一", formCells.quantity)).toBeUndefined();
    expect(noteAt("表二", formCells.quantity)).toBeDefined();
  });

  it("leaves the items of other tables as they are", async () => {
    const { workbook, controller } = await checked();
    const other = () =>
      resultsIn(controller.state())!.items.filter(({ finding }) => finding.sheet === "表二");
    const before = other();
    workbook.userEdits("表一", formCells.quantity, text("≥5个"));
    await blink();
    expect(other().every((item, index) => item === before[index])).toBe(true);
  });

  it("takes edits in quick succession together", async () => {
    const { workbook, reads } = await checked();
    for (const value of ["≥5", "≥5个", "≥6个"]) {
      workbook.userEdits("表一", formCells.quantity, text(value));
      await jest.advanceTimersByTimeAsync(settleTime / 2);
    }
    await blink();
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it("writes nothing where no flag changed, so that the user's undo stays short", async () => {
    const { workbook, marks } = await checked();
    workbook.userEdits("表一", formCells.quality, text("≥97%"));
    await blink();
    expect(marks).not.toHaveBeenCalled();
  });

  it("marks anew a flagged cell that was written over with the same fault", async () => {
    const { workbook, marks } = await checked();
    workbook.userEdits("表一", formCells.quantity, text("若干"));
    await blink();
    expect(marks).toHaveBeenCalledTimes(1);
  });

  it("finds what the edit spoils", async () => {
    const { workbook, errors } = await checked("sheet", [drawnForm()]);
    expect(errors()).toEqual([]);
    workbook.userEdits("表一", formCells.total, { kind: "number", value: 3, text: "3" });
    await blink();
    expect(errors()).toContain("表一 4");
  });
});

describe("the current finding", () => {
  it("stays current while it stands, and follows its row", async () => {
    const { workbook, controller } = await checked("sheet");
    controller.step(1);
    await jest.advanceTimersByTimeAsync(0);
    replace(workbook, movedDown(workbook.named("表一").grid, 3));
    await blink();
    const state = restingOf(controller.state());
    expect(state).toMatchObject({ status: "checked", notice: undefined });
    expect(state.status === "checked" && state.view.current).toContain("D14");
  });

  it("gives way to the next when it is mended, without moving the user's cursor", async () => {
    const { workbook, controller } = await checked("sheet");
    controller.step(1);
    await jest.advanceTimersByTimeAsync(0);
    const reveals = jest.spyOn(workbook, "reveal");
    workbook.userEdits("表一", formCells.quantity, text("≥5个"));
    await blink();
    const state = restingOf(controller.state());
    expect(state.notice).toMatchObject({ kind: "gone", hasNext: true });
    expect(state.status === "checked" && state.view.current).toContain("D19");
    expect(reveals).not.toHaveBeenCalled();
  });
});

describe("no re-check", () => {
  it("happens before the first check", async () => {
    const workbook = new MemoryWorkbook(faulty());
    makeController({ workbook, services: fakeServices(), settings: defaultSettings });
    const reads = jest.spyOn(workbook, "readGrids");
    workbook.userEdits("表一", formCells.quantity, text("≥5个"));
    await blink();
    expect(reads).not.toHaveBeenCalled();
  });

  it("happens where the host tells of no edits", async () => {
    const workbook = new MemoryWorkbook(faulty());
    const watch = jest.spyOn(workbook, "onEdit");
    jest.spyOn(workbook, "capabilities").mockReturnValue({ ...workbook.capabilities(), hasLiveEdits: false });
    await inTime(
      makeController({ workbook, services: fakeServices(), settings: defaultSettings }).check("sheet"),
    );
    expect(watch).not.toHaveBeenCalled();
  });

  it("happens after the marks were cleared, not even for an edit just before", async () => {
    const { workbook, controller, marks } = await checked();
    workbook.userEdits("表一", formCells.quantity, text("≥5个"));
    await inTime(controller.clear());
    workbook.userEdits("表一", formCells.quality, text("好"));
    await blink();
    expect(marks).not.toHaveBeenCalled();
    expect(controller.state().status).toBe("fresh");
  });

  it("happens once the pane is gone", async () => {
    const { workbook, controller, reads } = await checked();
    workbook.userEdits("表一", formCells.quantity, text("≥5个"));
    controller.rest();
    workbook.userEdits("表一", formCells.quality, text("好"));
    await blink();
    expect(reads).not.toHaveBeenCalled();
  });
});

describe("sheets", () => {
  it("of no check are left alone", async () => {
    const { workbook, reads } = await checked("sheet");
    workbook.userEdits("表二", formCells.quantity, text("≥5个"));
    await blink();
    expect(reads).not.toHaveBeenCalled();
  });

  it("of an earlier check keep true marks though they are no longer listed", async () => {
    const { workbook, controller, errors, noteAt } = await checked("workbook");
    await inTime(controller.check("sheet"));
    expect(errors()).toEqual(["表一 10", "表一 18"]);
    workbook.userEdits("表二", formCells.quantity, text("≥5个"));
    await blink();
    expect(noteAt("表二", formCells.quantity)).toBeUndefined();
    expect(errors()).toEqual(["表一 10", "表一 18"]);
  });

  it("that are new, renamed or gone make it read the whole workbook again", async () => {
    const { workbook, controller, errors } = await checked();
    const sheet = workbook.named("表二");
    sheet.name = "展厅";
    sheet.grid = drawnForm({ quantity: "若干", project: "数字展厅" }, "展厅");
    workbook.userEdits("展厅", formCells.quality, text("≥90%"));
    await blink();
    expect(errors()).toEqual(["表一 10", "表一 18", "展厅 10"]);
    expect(resultsIn(controller.state())!.sheets.map(({ name }) => name)).toEqual(["表一", "展厅"]);
  });
});

describe("a host that cannot just now", () => {
  it("is asked again when the cell being typed into is done", async () => {
    const { workbook, errors, reads } = await checked();
    reads.mockRejectedValueOnce(new WorkbookError("cell-being-edited"));
    workbook.userEdits("表一", formCells.quantity, text("≥5个"));
    await blink();
    expect(errors()).toContain("表一 10");
    await jest.advanceTimersByTimeAsync(patience);
    expect(errors()).not.toContain("表一 10");
  });

  it("is asked again to mark", async () => {
    const { workbook, marks, noteAt } = await checked();
    marks.mockRejectedValueOnce(new WorkbookError("busy"));
    workbook.userEdits("表一", formCells.quantity, text("≥5个"));
    await blink();
    await jest.advanceTimersByTimeAsync(patience);
    expect(noteAt("表一", formCells.quantity)).toBeUndefined();
    expect(noteAt("表一", formCells.satisfaction)).toBeDefined();
  });

  it("is complained of where waiting does not help", async () => {
    const { workbook, controller, reads } = await checked();
    reads.mockRejectedValueOnce(new WorkbookError("session-expired"));
    workbook.userEdits("表一", formCells.quantity, text("≥5个"));
    await blink();
    expect(restingOf(controller.state()).notice).toMatchObject({ failure: { code: "session-expired" } });
  });
});
