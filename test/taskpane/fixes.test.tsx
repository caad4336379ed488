/** @jest-environment jsdom */
import { act } from "react";
import { rangeText } from "../../src/core/grid/address";
import { keyOf } from "../../src/core/grid/grid";
import { drawnForm, formCells, text } from "./drawn-form";
import { all, buttons, pageText, press, showPane, violations } from "./shown-pane";

let shown: Awaited<ReturnType<typeof showPane>>;
afterEach(() => shown.close());

async function checkedPane(change?: Parameters<typeof showPane>[1]) {
  shown = await showPane([drawnForm({ quality: "98%以上" })], change);
  await press("校验本表");
  await act(async () => shown.controller.send({ kind: "filtered", filter: "all" }));
  const row = all("[data-finding]").find((one) => one.textContent?.includes("D12"))!;
  await act(async () => row.click());
}

const quality = () => shown.workbook.named("表一").grid.cells.get(keyOf(formCells.quality));

describe("fixes in the pane", () => {
  it("stand in the unfolded finding with what they change, and are written at a click", async () => {
    await checkedPane();
    const fixes = document.querySelector('section[aria-label="可以这样修改"]');
    expect(fixes?.textContent).toContain("98%以上 → ≥98%");
    expect(await violations()).toEqual([]);
    await press("应用此修改");
    expect(quality()).toMatchObject({ text: "≥98%" });
    expect(pageText()).toContain("已修改 1 处，并重新校验。");
    expect(document.querySelector("[role=status]")?.textContent).toContain("已修改 1 处");
  });

  it("are listed together, with their cells, before all safe ones are written", async () => {
    await checkedPane();
    expect(pageText()).toMatch(/可安全修改 \d+ 处/);
    await press("查看");
    const list = document.querySelector("[role=dialog]");
    expect(list?.textContent).toContain("D12");
    expect(list?.textContent).toContain("98%以上 → ≥98%");
    expect(await violations()).toEqual([]);
    await press("全部修改");
    expect(document.querySelector("[role=dialog]")).toBeNull();
    expect(quality()).toMatchObject({ text: "≥98%" });
    expect(pageText()).not.toMatch(/可安全修改 \d+ 处/);
  });

  it("have no buttons where nothing can be written, but are shown", async () => {
    await checkedPane((book) => (book.isReadOnly = true));
    expect(pageText()).toContain("98%以上 → ≥98%");
    expect(buttons("应用此修改")).toEqual([]);
    expect(buttons("全部修改")).toEqual([]);
    await press("查看");
    expect(pageText()).toContain("这个文件是只读的，不能修改。");
    expect(buttons("全部修改")).toEqual([]);
  });

  it("show the row that goes in, put it in, and mark the table anew", async () => {
    const grid = drawnForm({ quantity: "展板≥3个，折页≥100份", quality: "295%" });
    const name = { row: formCells.quantity.row, column: 2 };
    shown = await showPane([grid], (book) => book.userEdits("表一", name, text("制作展板、印制折页")));
    await press("校验本表");
    await act(async () => shown.controller.send({ kind: "filtered", filter: "all" }));
    const row = all("[data-finding]").find((one) => one.textContent?.includes("D11"))!;
    await act(async () => row.click());
    const fixes = document.querySelector('section[aria-label="可以这样修改"]');
    expect(fixes?.textContent).toContain("在第 11 行下面插入一行");
    expect(fixes?.textContent).toContain("C12（空白） → 印制折页");
    // The cell at C12 now is another row's: no link leads there.
    const links = [...(fixes?.querySelectorAll("button") ?? [])].map(({ textContent }) => textContent);
    expect(links).toEqual(["C11", "D11", "应用此修改"]);
    expect(await violations()).toEqual([]);
    const flagged = () =>
      [...shown.workbook.named("表一").notes.keys()].map((key) => Math.floor(key / 16_384));
    expect(flagged()).toContain(formCells.quality.row);
    await press("应用此修改");
    const { cells, merges } = shown.workbook.named("表一").grid;
    expect(cells.get(keyOf({ row: 11, column: 2 }))).toMatchObject({ text: "印制折页" });
    expect(merges.map(rangeText)).toEqual(expect.arrayContaining(["A11:A15", "B11:B12"]));
    expect(flagged()).toContain(formCells.quality.row + 1);
    expect(flagged()).not.toContain(formCells.quality.row);
    expect(all("[data-finding]").some((one) => one.textContent?.includes("D13"))).toBe(true);
    expect(pageText()).toContain("已修改 1 处，并重新校验。");
  });
});
