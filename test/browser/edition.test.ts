import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { formatMark, noteMark } from "../../src/core/flags/flag";
import { rangeText } from "../../src/core/grid/address";
import { keyOf } from "../../src/core/grid/grid";
import { openBook } from "../../src/browser/open/open-book";
import { strFromU8, strToU8, zipSync } from "fflate";
import { cellAt } from "../../src/core/grid/grid";
import { at } from "../workbook/contract-places";
import { changedParts } from "../workbook/save/save-session";
import { partsOf } from "../workbook/xlsx/lint-package";
import { richBook } from "../workbook/xlsx/rich/rich-book";
import { readXlsx } from "../../src/workbook/xlsx/read-file";
import { siteOf } from "../support/browser";
import { root } from "../support/build-dist";
import { sampleFile } from "../support/sample/make-sample";
import { centreOf, editionPage, eventually } from "./edition-page";

jest.setTimeout(90_000);

const site = siteOf("browser");

async function openEdition(size = { width: 1280, height: 800 }) {
  const edition = editionPage(await site.open("/", { viewport: size }));
  await edition.shows("示例.xlsx");
  return edition;
}

/** A workbook with much that the spreadsheet does not show. */
async function openRich(rich: Uint8Array) {
  const edition = await openEdition();
  await edition.openFile({ name: "台账.xlsm", mimeType: "", buffer: Buffer.from(rich) });
  await edition.shows("台账.xlsm");
  await edition.page.getByText(/图片和图表、.*宏这里不显示，保存时会原样保留/).waitFor();
  await edition.press("关闭提示");
  return edition;
}

/** What a saved file holds of ours. */
function oursIn(bytes: Uint8Array) {
  const { data } = openBook(bytes);
  const text = (name: string) => data.resources?.find((one) => one.name === name)?.data ?? "";
  return {
    hasColour: text("SHEET_CONDITIONAL_FORMATTING_PLUGIN").includes(
      JSON.stringify(formatMark("error")).slice(1, -1),
    ),
    hasNotes: text("SHEET_NOTE_PLUGIN").includes(noteMark),
    hasUsersNote: text("SHEET_NOTE_PLUGIN").includes("财务科"),
  };
}

describe("the browser edition", () => {
  it("checks the sample, and shows the flags in the cells as colour and as a note", async () => {
    const edition = await openEdition();
    expect(await edition.flagged("error")).toBe(0);
    await edition.checkAll();
    expect(await edition.headline()).toContain("11");
    await eventually(
      () => edition.flagged("error"),
      (seen) => expect(seen).toBeGreaterThan(1_000),
    );
    const { x, y } = await centreOf(edition.page, "D11");
    await edition.page.mouse.move(x, y);
    const note = edition.page.locator("textarea").filter({ visible: true });
    await eventually(
      () => note.first().inputValue(),
      (seen) => expect(seen).toMatch(/^【绩效校验】\n必须改：数量指标未量化/),
    );
    // The only warning is on another sheet.
    await edition.pane
      .getByRole("button", { name: /建议改/ })
      .first()
      .click();
    await edition.pane.locator("[data-finding]").first().click();
    await eventually(
      () => edition.flagged("warning"),
      (seen) => expect(seen).toBeGreaterThan(1_000),
    );
  });

  it("selects a finding's cell and brings it into view, on whatever sheet", async () => {
    const edition = await openEdition();
    await edition.checkAll();
    await edition.pane.getByText("“可持续影响指标”（必填）未填写。").click();
    await eventually(edition.activeTab, (seen) => expect(seen).toBe("馆藏古籍修复"));
    await eventually(edition.nameBox, (seen) => expect(seen).toBe("C17"));
    // Of this sheet's four red cells only the last ones are in view.
    await eventually(
      () => edition.flagged("error"),
      (seen) => expect(seen).toBeGreaterThan(1_000),
    );
    await edition.pane.getByText(/18.5 ≠ 各项之和 17.5/).click();
    await eventually(edition.activeTab, (seen) => expect(seen).toBe("非遗展演进社区"));
    await eventually(edition.nameBox, (seen) => expect(seen).toBe("C5:D5"));
  });

  it("re-checks within a blink when a cell is mended, and again when that is undone", async () => {
    const edition = await openEdition();
    await edition.checkAll();
    const finding = edition.pane.getByRole("button", { name: /数量指标未量化/ });
    await finding.click();
    await eventually(edition.nameBox, (seen) => expect(seen).toBe("D11"));
    const { x, y } = await centreOf(edition.page, "D11");
    await edition.page.mouse.click(x, y);
    await edition.page.keyboard.type("≥20场");
    const started = Date.now();
    await edition.page.keyboard.press("Enter");
    await finding.waitFor({ state: "detached" });
    expect(Date.now() - started).toBeLessThan(1_000);
    expect(await edition.headline()).toContain("10");
    await edition.page.keyboard.press("Control+z");
    await finding.waitFor();
    expect(await edition.headline()).toContain("11");
  });

  it("counts what is still being typed when its user turns to the pane", async () => {
    const edition = await openEdition();
    const { x, y } = await centreOf(edition.page, "D11");
    await edition.page.mouse.click(x, y);
    await edition.page.keyboard.type("≥20场");
    await edition.checkAll();
    expect(await edition.headline()).toContain("10");
  });

  it("follows a part to the sum before it judges", async () => {
    const edition = await openEdition();
    await edition.checkAll();
    await edition.pane.getByText("“8”没有计量单位。").click();
    await eventually(edition.activeTab, (seen) => expect(seen).toBe("旅游志愿服务"));
    await edition.goTo("C7");
    await edition.type("2.4");
    await edition.page.waitForTimeout(1_000);
    expect(await edition.pane.getByText("≠ 各项之和 12").count()).toBe(0);
    expect(await edition.headline()).toContain("11");
  });

  it("splits a row of two indicators into a new one, and undoes that in one step", async () => {
    const edition = await openEdition();
    await edition.goTo("C11");
    await edition.type("制作展板、印制折页");
    await edition.goTo("D11");
    await edition.type("展板≥3个，折页≥100份");
    const grid = async () => readXlsx((await edition.save()).bytes).sheets[0]?.grid;
    const before = await grid();
    await edition.checkAll();
    await edition.pane.getByRole("button", { name: /全部$/ }).click();
    await edition.pane.getByText(/指标值中有多个指标/).click();
    await edition.pane.getByText("在第 11 行下面插入一行").waitFor();
    await edition.pane.getByRole("button", { name: "应用此修改" }).last().click();
    await edition.pane.getByText("已修改 1 处，并重新校验。", { exact: true }).waitFor();
    const after = await grid();
    const text = (row: number, column: number) => after?.cells.get(keyOf({ row, column }));
    expect([text(10, 2), text(11, 2)]).toMatchObject([{ text: "制作展板" }, { text: "印制折页" }]);
    expect(after?.merges.map(rangeText)).toEqual(expect.arrayContaining(["A11:A15", "B11:B12"]));
    expect(after?.used?.bottom).toBe((before?.used?.bottom ?? 0) + 1);
    await eventually(
      () => edition.flagged("error"),
      (seen) => expect(seen).toBeGreaterThan(1_000),
    );
    await edition.goTo("A1");
    await edition.page.keyboard.press("Control+z");
    await edition.pane.getByText(/指标值中有多个指标/).waitFor();
    const undone = await grid();
    expect([...(undone?.cells ?? [])]).toEqual([...(before?.cells ?? [])]);
    expect(undone?.merges.map(rangeText).sort()).toEqual(before?.merges.map(rangeText).sort());
  });

  it("inserts a template, which reads back as the form it is", async () => {
    const edition = await openEdition();
    await edition.press("插入模板");
    await edition.pane.getByLabel("项目名称").fill("社区图书角\n数字展厅");
    await edition.pane.getByRole("button", { name: "插入 2 张表" }).click();
    await eventually(edition.tabs, (seen) =>
      expect(seen).toEqual(expect.arrayContaining(["社区图书角", "数字展厅"])),
    );
    await eventually(edition.activeTab, (seen) => expect(seen).toBe("社区图书角"));
    const { bytes } = await edition.save();
    const sheet = readXlsx(bytes).sheets.find(({ name }) => name === "数字展厅");
    expect(sheet?.grid.merges.length).toBeGreaterThan(8);
    expect([...(sheet?.grid.cells.values() ?? [])]).toContainEqual(expect.objectContaining({ formula: "SUM(C6:C8)" })); // prettier-ignore
  });

  it("saves the flags with the file, finds them when it is opened again, and clears them without trace", async () => {
    const edition = await openEdition();
    await edition.checkAll();
    const flagged = await edition.save();
    expect(flagged.name).toBe("示例.xlsx");
    expect(oursIn(flagged.bytes)).toEqual({ hasColour: true, hasNotes: true, hasUsersNote: true });
    const cells = (bytes: Uint8Array) => readXlsx(bytes).sheets.map(({ name, grid }) => ({ name, cells: grid.cells, merges: grid.merges })); // prettier-ignore
    expect(cells(flagged.bytes)).toEqual(cells(new Uint8Array(readFileSync(sampleFile))));
    await edition.openFile({ name: "再开.xlsx", mimeType: "", buffer: Buffer.from(flagged.bytes) });
    await edition.shows("再开.xlsx");
    await eventually(
      () => edition.flagged("error"),
      (seen) => expect(seen).toBeGreaterThan(1_000),
    );
    await edition.press("清除标记");
    await eventually(
      () => edition.flagged("error"),
      (seen) => expect(seen).toBe(0),
    );
    const cleared = await edition.save();
    expect(oursIn(cleared.bytes).hasUsersNote).toBe(true);
  });

  it("writes into the file that was opened, and keeps what it cannot show", async () => {
    const rich = richBook();
    const edition = await openRich(rich);
    const untouched = await edition.save();
    expect(untouched.name).toBe("台账.xlsm");
    expect(Buffer.compare(untouched.bytes, rich)).toBe(0);
    await edition.goTo("A4");
    await edition.type("10");
    await edition.page.getByText("有未保存的修改").waitFor();
    const { bytes } = await edition.save();
    const { changed, lost, added } = changedParts(rich, bytes);
    expect({ changed, lost, added }).toEqual({ changed: ["xl/workbook.xml", "xl/worksheets/sheet1.xml"], lost: [], added: [] }); // prettier-ignore
    const [sheet] = readXlsx(bytes).sheets;
    expect(sheet && cellAt(sheet.grid, at("A4"))).toMatchObject({ value: 10 });
    expect(sheet && cellAt(sheet.grid, at("C4"))).toMatchObject({ value: 12 });
  });

  it("moves what it cannot show along with a row, and asks before it leaves something behind", async () => {
    const rich = richBook();
    const edition = await openRich(rich);
    // Below the title of forty pixels and two rows of twenty: row 4.
    await edition.rowMenu(90, "在上方插入");
    await edition.page.getByText("有未保存的修改").waitFor();
    const { bytes } = await edition.save();
    expect(changedParts(rich, bytes).lost).toEqual(["xl/calcChain.xml"]);
    expect(strFromU8(partsOf(bytes)["xl/charts/chart1.xml"] ?? new Uint8Array())).toContain("表一!$C$5:$C$7");
    await edition.dragRow(110, 160);
    await edition.page.getByText("有未保存的修改").waitFor();
    await edition.press("保存");
    await edition.page.getByText(/您拖动了整行或整列/).waitFor();
    expect(await edition.axe()).toEqual([]);
    const [download] = await Promise.all([edition.page.waitForEvent("download"), edition.press("另存")]);
    expect(download.suggestedFilename()).toBe("台账（另存）.xlsm");
  });

  it("tells of a file without covering the buttons of the pane", async () => {
    const edition = await openEdition();
    await edition.openFile({ name: "台账.xlsm", mimeType: "", buffer: Buffer.from(richBook()) });
    const notice = await edition.page.getByText(/保存时会原样保留/).boundingBox();
    const pane = await edition.pane.boundingBox();
    expect((notice?.x ?? Infinity) + (notice?.width ?? 0)).toBeLessThan(pane?.x ?? 0);
    await edition.press("校验本表");
  });

  it("says at once of a file that changes cannot be saved", async () => {
    const edition = await openEdition();
    const signed = zipSync({ ...partsOf(richBook()), "_xmlsignatures/sig1.xml": strToU8("<Signature/>") });
    await edition.openFile({ name: "签名.xlsm", mimeType: "", buffer: Buffer.from(signed) });
    await edition.page.getByText(/可以查看和校验，但改动存不回去。文件带有数字签名/).waitFor();
  });

  it("says why it does not save, and what to do", async () => {
    const edition = await openRich(richBook());
    await edition.rowMenu(20, "删除选中行");
    await edition.page.getByText("有未保存的修改").waitFor();
    await edition.press("保存");
    await edition.page.getByText(/没有保存。插入或删除的行、列会拆开 表一 F1:G3/).waitFor();
    await edition.page.getByText("有未保存的修改").waitFor();
  });

  it("says what a file is that cannot be opened, and keeps the workbook that is there", async () => {
    const edition = await openEdition();
    await edition.openFile({ name: "旧.xls", mimeType: "", buffer: Buffer.from("d0cf11e0a1b11ae1", "hex") });
    await edition.page.getByText(/“旧.xls”没有打开/).waitFor();
    await edition.shows("示例.xlsx");
    await edition.openFile({
      name: "网页.xlsx",
      mimeType: "",
      buffer: Buffer.from("<html><table></table></html>"),
    });
    await edition.page.getByText(/“网页.xlsx”没有打开：这不是 Excel 工作簿/).waitFor();
    await edition.checkAll();
    expect(await edition.headline()).toContain("11");
  });

  it("guards what was not saved", async () => {
    const edition = await openEdition();
    await edition.goTo("D12");
    await edition.type("≥96%");
    await edition.page.getByText("有未保存的修改").waitFor();
    const other = { name: "另一个.xlsx", mimeType: "", buffer: readFileSync(sampleFile) };
    await edition.page.getByRole("button", { name: "打开文件", exact: true }).focus();
    await edition.openFile(other);
    await edition.press("取消");
    await edition.shows("示例.xlsx");
    // Told to a screen reader again, and where the user was.
    await edition.page.getByRole("button", { name: "保存", exact: true }).waitFor();
    expect(await edition.page.evaluate(() => document.activeElement?.textContent)).toBe("打开文件");
    await edition.openFile(other);
    const [download] = await Promise.all([
      edition.page.waitForEvent("download"),
      edition.press("先保存，再打开"),
    ]);
    expect(download.suggestedFilename()).toBe("示例.xlsx");
    await edition.shows("另一个.xlsx");
    await edition.goTo("D12");
    await edition.type("≥97%");
    await edition.page.getByText("有未保存的修改").waitFor();
    const question = edition.page.waitForEvent("dialog");
    await edition.page.close({ runBeforeUnload: true });
    expect((await question).type()).toBe("beforeunload");
    await (await question).accept();
  });

  it("opens a file dropped anywhere on it", async () => {
    const edition = await openEdition();
    const base64 = readFileSync(sampleFile).toString("base64");
    await edition.page.evaluate((text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], "拖来的.xlsx"));
      const target = document.querySelector("#pane") as Element;
      for (const kind of ["dragenter", "dragover", "drop"]) {
        target.dispatchEvent(
          new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      }
    }, base64);
    await edition.shows("拖来的.xlsx");
  });

  it("speaks the language that is chosen in the pane, everywhere on the page", async () => {
    const { page, pane } = await openEdition();
    await page.getByRole("button", { name: "设置与说明" }).click();
    await pane.getByText("English").click();
    await page.getByRole("button", { name: "Open file", exact: true }).waitFor();
    expect(await page.title()).toBe("Target Table Check (browser edition)");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("button", { name: "Bold", exact: true }).waitFor();
    await page.locator("#bar").getByText("示例.xlsx", { exact: true }).waitFor();
    expect(await page.locator("[role=tab]").count()).toBe(4);
  });

  it("works from a folder on the disk, too, but for the sample", async () => {
    const edition = editionPage(await site.open("/"));
    await edition.page.goto(pathToFileURL(join(root, "dist", "browser", "index.html")).href);
    await edition.shows("未命名工作簿");
    await edition.page.getByText(/已打开空白工作簿/).waitFor();
    await edition.openFile(sampleFile);
    await edition.shows("sample.xlsx");
    await edition.checkAll();
    expect(await edition.headline()).toMatch(/有 \d+ 处必须改/);
    await edition.pane.locator("[data-finding]").first().click();
    await edition.pane.getByRole("button", { name: "规则说明" }).first().click();
    await edition.pane.getByText("能否自动改").waitFor();
    await edition.page.keyboard.press("Escape");
    const { bytes } = await edition.save();
    expect(oursIn(bytes)).toMatchObject({ hasColour: true, hasNotes: true });
  });

  it("has no fault that axe can see, with and without results", async () => {
    const edition = await openEdition();
    expect(await edition.axe()).toEqual([]);
    await edition.checkAll();
    await edition.pane.getByText("数量指标未量化（“若干场”）").click();
    expect(await edition.axe()).toEqual([]);
  });

  it("stacks in a narrow window, where the pane can give way to the sheet", async () => {
    const edition = await openEdition({ width: 640, height: 900 });
    const box = async (id: string) =>
      (await edition.page.locator(id).boundingBox()) ?? { y: 0, width: 0, height: 0 };
    expect((await box("#pane")).width).toBe(640);
    expect((await box("#pane")).y).toBeGreaterThan((await box("#sheet")).y);
    await edition.press("收起校验窗格");
    await eventually(
      async () => (await box("#sheet")).height,
      (seen) => expect(seen).toBeGreaterThan(800),
    );
  });
});
