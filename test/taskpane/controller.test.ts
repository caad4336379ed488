import { defaultSettings } from "../../src/core/findings/settings";
import { noteMark } from "../../src/core/flags/flag";
import { keyOf } from "../../src/core/grid/grid";
import type { Grid } from "../../src/core/grid/grid";
import { check } from "../../src/check";
import { makeController } from "../../src/taskpane/controller";
import { firstChoices } from "../../src/taskpane/template";
import { restingOf, resultsIn } from "../../src/taskpane/state";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { drawnForm, formCells } from "./drawn-form";
import { fakeServices } from "./fake-services";

function open(
  grids: readonly Grid[] = [drawnForm({ quantity: "若干" })],
  change: (workbook: MemoryWorkbook) => void = () => {},
) {
  const workbook = new MemoryWorkbook(grids);
  change(workbook);
  const services = fakeServices();
  const controller = makeController({ workbook, services, settings: defaultSettings });
  return { workbook, services, controller, notice: () => restingOf(controller.state()).notice };
}

const noteAt = (workbook: MemoryWorkbook, at: { row: number; column: number }, sheet = "表一") =>
  workbook.named(sheet).notes.get(keyOf(at));

describe("checking", () => {
  it("reads, judges, lists and marks", async () => {
    const { workbook, controller } = open();
    await controller.check("sheet");
    const results = resultsIn(controller.state());
    expect(results?.scope).toBe("sheet");
    expect(results?.items.map(({ finding }) => finding.rule)).toContain("quantity-is-a-number");
    expect(noteAt(workbook, formCells.quantity)).toMatch(noteMark);
  });

  it("gives what the whole line gives, over many sheets as over one", async () => {
    const grids = Array.from({ length: 30 }, (_, index) =>
      drawnForm({ quantity: "若干", project: `项目${index}` }, `表${index}`),
    );
    const { controller } = open(grids);
    await controller.check("workbook");
    const { report } = resultsIn(controller.state())!;
    const whole = check(grids, defaultSettings);
    expect(report.findings).toEqual(whole.findings);
    expect(report.tables).toEqual(whole.tables);
  });

  it("passes through its steps in order", async () => {
    const { controller } = open();
    const steps: string[] = [];
    controller.subscribe(() => {
      const state = controller.state();
      steps.push(
        state.status === "working" && state.job.kind === "check" ? state.job.step.kind : state.status,
      );
    });
    await controller.check("sheet");
    expect(steps).toEqual(["reading", "judging", "flagging", "checked"]);
  });

  it("runs one job at a time", async () => {
    const { workbook, controller } = open();
    const reads = jest.spyOn(workbook, "readGrids");
    await Promise.all([controller.check("sheet"), controller.check("workbook"), controller.clear()]);
    expect(reads).toHaveBeenCalledTimes(1);
    expect(controller.state().status).toBe("checked");
  });

  it("lists all the same where the workbook is read-only, and says that nothing was marked", async () => {
    const { workbook, controller } = open(undefined, (book) => (book.isReadOnly = true));
    const marks = jest.spyOn(workbook, "showFlags");
    await controller.check("sheet");
    const results = resultsIn(controller.state())!;
    expect(results.items.length).toBeGreaterThan(0);
    expect(results.flags).toMatchObject({ status: "failed", failure: { code: "read-only" } });
    expect(marks).not.toHaveBeenCalled();
  });

  it("lists all the same where a sheet is protected, and names it", async () => {
    const { controller } = open(undefined, (book) => (book.named("表一").isProtected = true));
    await controller.check("sheet");
    expect(resultsIn(controller.state())?.flags).toMatchObject({
      skipped: [{ sheet: "表一", code: "sheet-protected" }],
    });
  });

  it("keeps what stood before when the host fails", async () => {
    const { workbook, controller, notice } = open();
    await controller.check("sheet");
    const before = resultsIn(controller.state());
    jest.spyOn(workbook, "readGrids").mockRejectedValueOnce(new WorkbookError("cell-being-edited"));
    await controller.check("sheet");
    expect(resultsIn(controller.state())).toBe(before);
    expect(notice()).toMatchObject({ kind: "failed", failure: { code: "cell-being-edited" } });
  });

  it("speaks the language it was told in the notes", async () => {
    const { workbook, controller } = open();
    controller.speak("en");
    await controller.check("sheet");
    expect(noteAt(workbook, formCells.quantity)).toContain("Must fix");
  });
});

describe("clearing", () => {
  it("takes all marks away and goes back to the first view", async () => {
    const { workbook, controller } = open();
    await controller.check("sheet");
    await controller.clear();
    expect(workbook.named("表一").notes.size).toBe(0);
    expect(controller.state()).toEqual({ status: "fresh", notice: { kind: "cleared" } });
  });
  it("says which sheet would not let it", async () => {
    const { workbook, controller, notice } = open();
    await controller.check("sheet");
    workbook.named("表一").isProtected = true;
    await controller.clear();
    expect(notice()).toMatchObject({ failure: { code: "sheet-protected", detail: "表一" } });
  });
});

describe("going through the findings", () => {
  const two = () => open([drawnForm({ quantity: "若干", satisfaction: "满意" })]);

  it("shows the cell of each", async () => {
    const { workbook, controller } = two();
    await controller.check("sheet");
    controller.step(1);
    await settled();
    expect(workbook.selection).toMatchObject({ sheet: "表一", range: { top: 10, left: 3 } });
    controller.step(-1);
    await settled();
    expect(workbook.selection).toMatchObject({ range: { top: 18, left: 3 } });
  });

  it("shows only the last of several asked for in a row", async () => {
    const { workbook, controller } = two();
    await controller.check("sheet");
    const reveals = jest.spyOn(workbook, "reveal");
    for (let press = 0; press < 21; press += 1) controller.step(1);
    await settled();
    expect(reveals).toHaveBeenCalledTimes(1);
    expect(workbook.selection.range.top).toBe(10);
  });

  it("says so where the sheet is gone", async () => {
    const { workbook, controller, notice } = two();
    await controller.check("sheet");
    workbook.sheets.splice(0, 1);
    controller.step(1);
    await settled();
    expect(notice()).toMatchObject({ kind: "failed", failure: { code: "sheet-missing", detail: "表一" } });
  });

  it("moves no cursor during a check", async () => {
    const { workbook, controller } = two();
    const reveals = jest.spyOn(workbook, "reveal");
    await controller.check("workbook");
    expect(reveals).not.toHaveBeenCalled();
  });
});

describe("inserting", () => {
  const choices = (more: object = {}) => ({ ...firstChoices(fakeServices(), defaultSettings), ...more });

  it("writes one table a project, shows the first and remembers the choices", async () => {
    const { workbook, services, controller, notice } = open([]);
    controller.send({ kind: "template-opened" });
    await controller.insert(
      choices({ projectNames: ["社区图书角", "数字展厅"], department: "云川市文化局" }),
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["社区图书角", "数字展厅"]);
    expect(workbook.selection.sheet).toBe("社区图书角");
    expect(notice()).toEqual({ kind: "inserted", count: 2, sheet: "社区图书角" });
    expect(firstChoices(services, defaultSettings).department).toBe("云川市文化局");
  });

  it("is read back as the form it is, with findings of what is not filled only", async () => {
    const { controller } = open([]);
    await controller.insert(choices({ projectNames: ["社区图书角"], level: "市本级" }));
    await controller.check("workbook");
    const { report, items } = resultsIn(controller.state())!;
    expect(report.tables.map(({ layout, repairs, unread }) => [layout, repairs, unread])).toEqual([
      ["ningxia-2021", [], []],
    ]);
    expect(items.filter(({ finding }) => !/没有|未填|缺少|不是数字/.test(finding.message.zh))).toEqual([]);
  });

  it("writes over nothing and leaves the choices open", async () => {
    const { workbook, controller } = open();
    controller.send({ kind: "template-opened" });
    await controller.insert(choices({ where: "selection" }));
    const state = controller.state();
    expect(state).toMatchObject({ status: "template", failure: { code: "space-not-empty" } });
    expect(state.status === "template" && state.failure?.detail).toContain("A1");
    expect(workbook.sheets).toHaveLength(1);
  });

  it("has inserted also where the place could not be shown", async () => {
    const { workbook, controller, notice } = open([]);
    jest.spyOn(workbook, "reveal").mockRejectedValueOnce(new WorkbookError("busy"));
    await controller.insert(choices());
    expect(notice()).toMatchObject({ kind: "inserted", count: 1 });
  });
});

/** Until everything begun has ended. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
