import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { formatMark, noteMark } from "../../src/core/flags/flag";
import { severities } from "../../src/core/findings/finding";
import { addressText, rangeText } from "../../src/core/grid/address";
import { keyOf } from "../../src/core/grid/grid";
import { readXlsx } from "../../src/workbook/xlsx/read-file";
import { type Book, newBook } from "../excel-host/book/book";
import { snapshotOf } from "../excel-host/book/snapshot";
import { bookFromGrids } from "../excel-host/book-from-grids";
import { ExcelHost } from "../excel-host/excel-host";
import { type ExcelWindow, openExcelWindow } from "../excel-host/web/excel-window";
import { launch } from "../support/browser";
import { root } from "../support/build-dist";

const folder = join(root, "dist", "addin");
const sample = join(root, "assets", "sample.xlsx");
/** The four tables the product starts from; only beside the checkout of its developers. */
const seeds = join(root, "..", "shared", "tables", "guyuan-2021-sheets.xlsx");
const files = [sample, seeds].filter((file) => existsSync(file));
if (!existsSync(seeds)) console.warn("Skipped in Excel: the four seed tables are not beside this checkout.");

let browser: Browser;
const windows: ExcelWindow[] = [];

beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterEach(async () => {
  const closing = windows.splice(0);
  const troubles = closing.flatMap((window) => window.troubles());
  await Promise.all(closing.map((window) => window.close()));
  expect(troubles).toEqual([]);
});
afterAll(() => browser.close());

/** Excel with the built add-in opened in it, ready. */
async function open(book: Book, isHidden = false) {
  const host = new ExcelHost(book);
  const window = await openExcelWindow(browser, host, { folder, isHidden });
  windows.push(window);
  await window.pane.waitForSelector("text=校验本表", { state: "attached" });
  return { host, window, pane: window.pane };
}

const bookOf = (file: string) =>
  bookFromGrids(readXlsx(new Uint8Array(readFileSync(file))).sheets.map(({ grid }) => grid));

interface Told {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: string;
  readonly message: string;
}

/** What the command line says of the file, cell by cell. */
function toldByCommandLine(file: string): Told[] {
  const given = [join(root, "dist", "cli.js"), "check", file, "--format", "json"];
  let text: string;
  try {
    text = execFileSync(process.execPath, given, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (error) {
    text = String((error as { stdout?: unknown }).stdout); // findings make it exit with 1
  }
  const [{ tables, findings }] = (JSON.parse(text) as { files: [FileRecord] }).files;
  const own = tables.flatMap((table) =>
    table.findings.map((finding) => ({ ...finding, sheet: table.sheet })),
  );
  return [...own, ...findings.map((finding) => ({ ...finding, sheet: finding.sheet ?? "" }))];
}

interface FileRecord {
  readonly tables: readonly { readonly sheet: string; readonly findings: readonly Omit<Told, "sheet">[] }[];
  readonly findings: readonly (Omit<Told, "sheet"> & { readonly sheet?: string })[];
}

const severityOf: Readonly<Record<string, string>> = { 必须改: "error", 建议改: "warning", 提示: "info" };

/** What the comments on the cells say. */
const toldByComments = (book: Book): Told[] =>
  book.sheets.flatMap((sheet) =>
    sheet.comments
      .filter(({ content }) => content.startsWith(noteMark))
      .flatMap(({ content, row, column }) =>
        content
          .split("\n")
          .slice(1)
          .map((line) => {
            const [word = "", ...message] = line.split("：");
            const cell = addressText({ row, column });
            return {
              sheet: sheet.name,
              cell,
              severity: severityOf[word] ?? word,
              message: message.join("："),
            };
          }),
      ),
  );

const firstCells = (told: readonly Told[]) =>
  told
    .map(({ sheet, cell, severity, message }) => [sheet, cell.split(":")[0], severity, message].join(" | "))
    .sort();

describe.each(files.map((file) => [file.slice(file.lastIndexOf("/") + 1), file]))(
  "%s in Excel",
  (_, file) => {
    it("is told what the command line tells, on its cells; clearing leaves it as it was", async () => {
      const book = bookOf(file);
      const before = snapshotOf(book);
      const { host, window, pane } = await open(book);
      await pane.waitForSelector("text=校验工作簿");
      const syncsBefore = host.counters.syncs;
      await pane.click("text=校验工作簿");
      await pane.waitForSelector("text=/处必须改|没有必须改/");
      const expected = toldByCommandLine(file);
      expect(expected.length).toBeGreaterThan(5);
      expect(firstCells(toldByComments(book))).toEqual(firstCells(expected));
      const errors = expected.filter(({ severity }) => severity === "error").length;
      expect(await pane.textContent("body")).toContain(`有 ${errors} 处必须改`);
      const formats = book.sheets.flatMap((sheet) => sheet.formats.map(({ rule }) => rule["formula"]));
      expect(new Set(formats)).toEqual(
        new Set(severities.map(formatMark).filter((mark) => formats.includes(mark))),
      );
      // Three for reading and flagging a workbook; one more at most for the settings read while the pane opened.
      expect(host.counters.syncs - syncsBefore).toBeLessThanOrEqual(4);

      // Away from the button, whose hint would hang over the next one.
      await window.page.mouse.move(100, 700);
      await pane.click("text=清除标记");
      await pane.waitForSelector("text=/标记.*清除|已清除/");
      expect(snapshotOf(book)).toEqual(before);
    });
  },
);

it("the pane says what Excel it is in", async () => {
  const { pane } = await open(newBook("表"));
  await pane.click("role=button[name=设置与说明]");
  expect(await pane.textContent("body")).toContain("Excel 16.0.18000.0 (Web, ExcelApi 1.15)");
});

it("an edit is checked again, and the flag on its cell goes", async () => {
  const book = bookOf(sample);
  const { host, pane } = await open(book);
  await pane.click("text=校验本表");
  await pane.waitForSelector("text=/处必须改|没有必须改/");
  const sheet = book.sheets.find(({ id }) => id === book.active);
  const flagged = sheet?.comments.find(({ content }) => content.includes("未量化"));
  if (!sheet || !flagged) throw new Error("the sample has lost its unmeasured indicator");
  const place = { row: flagged.row, column: flagged.column };
  const range = { top: place.row, left: place.column, bottom: place.row, right: place.column };
  host.userEdits(sheet.name, range, ({ cells }) => cells.set(keyOf(place), { value: "≥10场" }));
  await until(() => !sheet.comments.some(({ row, column }) => row === place.row && column === place.column));
  await pane.waitForFunction(() => !document.body.textContent.includes("若干"));
});

describe("the ribbon", () => {
  it("checks with the pane closed, and brings it into view for its result", async () => {
    const book = bookOf(sample);
    const { host, window, pane } = await open(book, true);
    await window.session.press("checkSheet");
    expect(toldByComments(book).length).toBeGreaterThan(0);
    expect(host.addIn.runtime).toBe("Visible");
    expect(await pane.textContent("body")).toMatch(/有 \d+ 处必须改/);
  });

  it("clears and is done also where a sheet is protected", async () => {
    const book = newBook("表");
    const { window } = await open(book, true);
    Object.assign(book.sheets[0]?.protection ?? {}, { isProtected: true });
    await window.session.press("checkWorkbook");
    await window.session.press("clearFlags");
    expect(snapshotOf(book)).toMatchObject({ sheets: [{ comments: [], formats: [] }] });
  });

  it("inserts a template that is recognised and checked", async () => {
    const book = newBook("表");
    const { window, pane } = await open(book, true);
    await window.session.press("insertTemplate");
    await pane.click("role=button[name=/^插入 1 张表/]");
    await pane.waitForSelector("text=/已插入 1 张表/");
    expect(book.active).toBe(book.sheets[1]?.id);
    const [, sheet] = book.sheets;
    expect([...(sheet?.cells.values() ?? [])].map(({ value }) => value)).toContain("项目名称");
    expect(sheet?.merges.length).toBeGreaterThan(3);
    await window.session.press("checkSheet");
    expect(await pane.textContent("body")).toContain(`查了工作表“${sheet?.name ?? ""}”里的 1 张表`);
    expect(toldByComments(book).length).toBeGreaterThan(0);
  });
});

it("going to a finding selects its cell", async () => {
  const book = bookOf(sample);
  const { pane } = await open(book);
  await pane.click("text=校验工作簿");
  await pane.waitForSelector("text=/处必须改|没有必须改/");
  await pane.click("role=button[name=/下一处/]");
  await until(() => rangeText(book.selection) !== "A1");
  const sheet = book.sheets.find(({ id }) => id === book.active);
  const commented = sheet?.comments.map(addressText);
  expect(commented).toContain(addressText({ row: book.selection.top, column: book.selection.left }));
});

async function until(isDone: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (isDone()) return;
    await new Promise((wait) => setTimeout(wait, 25));
  }
  throw new Error("it did not happen within ten seconds");
}
