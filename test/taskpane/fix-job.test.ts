import { keyOf } from "../../src/core/grid/grid";
import { defaultSettings } from "../../src/core/findings/settings";
import { announcementOf } from "../../src/taskpane/announcement";
import { makeController } from "../../src/taskpane/controller";
import { fixesForFinding, safeFixes } from "../../src/taskpane/fixes";
import { restingOf, resultsIn } from "../../src/taskpane/state";
import { wordsOf } from "../../src/taskpane/words";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { drawnForm, formCells, text } from "./drawn-form";
import { fakeServices } from "./fake-services";

/** The form with a value in words, which is safely rewritten, checked. */
async function checkedForm(texts = { quality: "98%以上" }) {
  const workbook = new MemoryWorkbook([drawnForm(texts)]);
  const controller = makeController({ workbook, services: fakeServices(), settings: defaultSettings });
  await controller.check("sheet");
  const shownAt = (at: { row: number; column: number }) => {
    const cell = workbook.named("表一").grid.cells.get(keyOf(at));
    return cell && "text" in cell ? cell.text : undefined;
  };
  return {
    workbook,
    controller,
    results: () => resultsIn(controller.state())!,
    notice: () => restingOf(controller.state()).notice,
    shownAt,
  };
}

describe("the fixes of what was checked", () => {
  it("are those of the finding's own cell", async () => {
    const { results } = await checkedForm();
    const item = results().items.find(({ finding }) => finding.at.top === formCells.quality.row)!;
    const [fix] = fixesForFinding(results(), item.finding);
    expect(fix).toMatchObject({ fixer: "value-in-standard-signs", isSafe: true });
    expect(fix?.changes).toMatchObject([{ at: formCells.quality, before: "98%以上", after: "≥98%" }]);
  });

  it("are none of another cell", async () => {
    const { results } = await checkedForm({ quality: "≥98%" });
    expect(safeFixes(results()).filter(({ at }) => at.top === formCells.quality.row)).toEqual([]);
  });
});

describe("applying", () => {
  it("writes all at once, judges the sheet again and says so", async () => {
    const { workbook, controller, results, notice, shownAt } = await checkedForm();
    const write = jest.spyOn(workbook, "write");
    const fixes = safeFixes(results());
    await controller.apply(fixes);
    expect(write).toHaveBeenCalledTimes(1);
    expect(shownAt(formCells.quality)).toBe("≥98%");
    expect(results().items.filter(({ finding }) => finding.at.top === formCells.quality.row)).toEqual([]);
    expect(notice()).toEqual({ kind: "fixed", count: fixes.length, isRechecked: true });
    expect(announcementOf(controller.state(), wordsOf.zh, "zh")).toContain(
      `已修改 ${fixes.length} 处，并重新校验。`,
    );
  });

  it("takes the marks of what is mended off the cells", async () => {
    const { workbook, controller, results } = await checkedForm();
    expect(workbook.named("表一").notes.has(keyOf(formCells.quality))).toBe(true);
    await controller.apply(safeFixes(results()));
    expect(workbook.named("表一").notes.has(keyOf(formCells.quality))).toBe(false);
  });

  it("writes nothing over a cell that has changed, but checks again", async () => {
    const { workbook, controller, results, notice, shownAt } = await checkedForm();
    const fixes = safeFixes(results());
    const write = jest.spyOn(workbook, "write");
    controller.rest();
    workbook.userEdits("表一", formCells.quality, text("若干"));
    await controller.apply(fixes);
    expect(write).not.toHaveBeenCalled();
    expect(shownAt(formCells.quality)).toBe("若干");
    expect(notice()).toEqual({ kind: "outdated" });
    expect(
      results()
        .items.map(({ finding }) => finding.message.zh)
        .join(),
    ).toContain("若干");
  });

  it("offers what the table calls for now, also for a finding that stayed", async () => {
    const { workbook, controller, results } = await checkedForm();
    controller.rest();
    const before = results().items.find(({ finding }) => finding.at.top === formCells.quality.row)!;
    const stale = fixesForFinding(results(), before.finding);
    workbook.userEdits("表一", formCells.quality, text("97%以上"));
    await controller.apply(stale);
    expect(fixesForFinding(results(), before.finding)[0]?.changes[0]).toMatchObject({ after: "≥97%" });
  });

  it("tells a protected sheet in words and leaves the list as it was", async () => {
    const { workbook, controller, results, notice, shownAt } = await checkedForm();
    const before = results();
    workbook.named("表一").isProtected = true;
    await controller.apply(safeFixes(before));
    expect(notice()).toMatchObject({ kind: "failed", failure: { code: "sheet-protected", detail: "表一" } });
    expect(shownAt(formCells.quality)).toBe("98%以上");
    expect(results()).toBe(before);
  });

  it("does not call it a failure where only the checking after it failed", async () => {
    const { workbook, controller, results, notice, shownAt } = await checkedForm();
    const read = workbook.readGrids.bind(workbook);
    jest
      .spyOn(workbook, "readGrids")
      .mockImplementationOnce(read)
      .mockRejectedValueOnce(new WorkbookError("busy"));
    await controller.apply(safeFixes(results()));
    expect(shownAt(formCells.quality)).toBe("≥98%");
    expect(notice()).toMatchObject({ kind: "fixed", isRechecked: false });
  });

  it("closes the list of safe fixes that stood in front", async () => {
    const { controller, results } = await checkedForm();
    controller.send({ kind: "fixes-opened" });
    expect(controller.state().status).toBe("fixes");
    await controller.apply(safeFixes(results()));
    expect(controller.state().status).toBe("checked");
  });
});
