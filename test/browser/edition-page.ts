import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { flagFill } from "../../src/core/flags/flag-fill";
import type { Severity } from "../../src/core/findings/finding";
import { openBook } from "../../src/browser/open/open-book";
import { at } from "../workbook/contract-places";
import { sampleFile } from "../support/sample/make-sample";

/** The browser edition as its user sees it. */
export function editionPage(page: Page) {
  const pane = page.locator("#pane");
  return {
    page,
    pane,
    /** Waits until a workbook of that name is on the page. */
    shows: (name: string) => page.locator("#bar").getByText(name, { exact: true }).waitFor(),
    press: (name: string) => page.getByRole("button", { name, exact: true }).click(),
    headline: () => pane.getByRole("heading").first().innerText(),
    async checkAll() {
      await page.getByRole("button", { name: "校验工作簿", exact: true }).click();
      await pane
        .getByText(/处必须改|没有发现问题/)
        .first()
        .waitFor();
    },
    nameBox: () => page.locator("[data-u-comp=defined-name] input").inputValue(),
    async goTo(address: string) {
      const box = page.locator("[data-u-comp=defined-name] input");
      await box.fill(address);
      await box.press("Enter");
    },
    async type(text: string) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    activeTab: () => page.locator("[role=tab][aria-selected=true]").innerText(),
    tabs: () => page.locator("[role=tab]").allInnerTexts(),
    /** How many pixels of the spreadsheet have the colour of a flag. */
    flagged: (severity: Severity) => coloured(page, flagFill[severity]),
    openFile: (file: string | { name: string; mimeType: string; buffer: Buffer }) =>
      page.locator("input[type=file]").setInputFiles(file),
    async save(): Promise<{ name: string; bytes: Uint8Array; path: string }> {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存", exact: true }).click()]); // prettier-ignore
      return saved(download);
    },
    /** Right-clicks the head of a row, so many pixels below the column heads, and picks from its menu. */
    async rowMenu(top: number, item: string) {
      const canvas = await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
      const at = [(canvas?.x ?? 0) + rowHeader / 2, (canvas?.y ?? 0) + columnHeader + top] as const;
      await page.mouse.click(...at);
      await page.mouse.click(...at, { button: "right" });
      // The item holds a field for a number: beside it.
      await page.getByText(item).click({ position: { x: 12, y: 14 } });
    },
    /** Drags a row, selected by a click on its head, so many pixels down. */
    async dragRow(top: number, down: number) {
      const canvas = await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
      const [x, y] = [(canvas?.x ?? 0) + rowHeader / 2, (canvas?.y ?? 0) + columnHeader + top];
      await page.mouse.click(x, y);
      await page.mouse.move(x, y + 1);
      await page.mouse.down();
      for (let moved = 0; moved <= down; moved += 8) await page.mouse.move(x, y + moved);
      await page.mouse.up();
    },
    axe: () => axeViolations(page),
  };
}

async function saved(download: Download) {
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)), path };
}

function coloured(page: Page, colour: string): Promise<number> {
  return page.evaluate((wanted) => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet-main-canvas]");
    const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let count = 0;
    for (let index = 0; index < pixels.length; index += 4) {
      const hex = [0, 1, 2]
        .map((part) => (pixels[index + part] as number).toString(16).padStart(2, "0"))
        .join("");
      if (`#${hex.toUpperCase()}` === wanted) count += 1;
    }
    return count;
  }, colour);
}

async function axeViolations(page: Page): Promise<string[]> {
  // Away from buttons, whose tips would hang outside of all landmarks.
  await page.mouse.move(400, 500);
  await page.waitForTimeout(500);
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run(): Promise<Found> } }).axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
    );
  });
}

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Where on the page a cell of the sample's first sheet has its centre, unscrolled. */
export async function centreOf(page: Page, address: string): Promise<{ x: number; y: number }> {
  const { data } = openBook(new Uint8Array(readFileSync(sampleFile)));
  const sheet = Object.values(data.sheets ?? {})[0];
  const { row, column } = at(address);
  const canvas = await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
  const sum = (count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => size(index)).reduce((one, other) => one + other, 0);
  const width = (index: number) => sheet?.columnData?.[index]?.w ?? sheet?.defaultColumnWidth ?? 0;
  const height = (index: number) => sheet?.rowData?.[index]?.h ?? sheet?.defaultRowHeight ?? 0;
  return {
    x: (canvas?.x ?? 0) + rowHeader + sum(column, width) + width(column) / 2,
    y: (canvas?.y ?? 0) + columnHeader + sum(row, height) + height(row) / 2,
  };
}

const rowHeader = 46;
const columnHeader = 20;

/** Looks again until what is seen is as expected, for at most ten seconds. */
export async function eventually<Seen>(
  look: () => Promise<Seen>,
  isAsExpected: (seen: Seen) => void,
): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const seen = await look();
    try {
      isAsExpected(seen);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
