import type { Browser } from "playwright-core";
import { htmlPrinter } from "../../../src/cli/report/html/html";
import { launch } from "../../support/browser";
import { fileOf, tableOf } from "../sample-records";
import { context } from "./report-context";

const long = "云川市应急管理局消防宣传与安全教育培训中心".repeat(4);
const records = ["甲", "乙"].map((name) =>
  fileOf(`${long}/${name}.xlsx`, [
    tableOf({
      project: long,
      unit: `${long}${name}`,
      sheet: "项目支出绩效目标表（一）",
      total: "123456789012.50",
      indicators: [[long, "≥95%"]],
      findings: Array.from({ length: 24 }, (_, index) => ({
        rule: `a-rule-with-a-long-name-${index}`,
        message: long,
      })),
    }),
    tableOf({ project: long, unit: `${long}${name}`, sheet: "二" }),
  ]),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());

test.each([320, 400, 820, 821, 1280])(
  "the report does not scroll sideways at a width of %d",
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(htmlPrinter(context).end(records) as string);
    const { content, shown } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(shown);
    await page.close();
  },
);

test("on a narrow screen each cell is told by its heading", async () => {
  const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
  await page.setContent(htmlPrinter(context).end(records) as string);
  const labels = await page.$$eval(".findings tr:nth-child(1) td", (cells) =>
    cells.map((cell) => getComputedStyle(cell, "::before").content),
  );
  expect(labels.filter((label) => label.includes("怎样改"))).toHaveLength(2);
  expect(await page.$$eval("thead", (heads) => heads.every((head) => head.clientWidth <= 1))).toBe(true);
  await page.close();
});

test("on paper no heading of a file or table is left behind on the page before", async () => {
  const page = await browser.newPage();
  await page.setContent(htmlPrinter(context).end(records) as string);
  await page.emulateMedia({ media: "print" });
  const breaks = await page.$$eval("h2, h3, h4, .hash", (lines) =>
    lines.map((line) => getComputedStyle(line).breakAfter),
  );
  expect(breaks.length).toBeGreaterThan(8);
  expect(new Set(breaks)).toEqual(new Set(["avoid"]));
  await page.close();
});
