/** @jest-environment jsdom */
import { act } from "react";
import { keyOf } from "../../src/core/grid/grid";
import { drawnForm, formCells } from "./drawn-form";
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
});
