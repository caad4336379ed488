import type { Browser, Frame } from "playwright-core";
import { join } from "node:path";
import { startWords } from "../../src/taskpane/start/start-failure";
import { newBook } from "../excel-host/book/book";
import { ExcelHost } from "../excel-host/excel-host";
import { openExcelWindow, serveOffice } from "../excel-host/web/excel-window";
import { launch } from "../support/browser";
import { root } from "../support/build-dist";
import { type Served, serve } from "../support/serve";

const folder = join(root, "dist", "addin");
let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serve(folder)]);
}, 60_000);
afterAll(() => Promise.all([browser.close(), served.close()]));

/** What the pane's place says once it says the title. */
async function told(pane: Pick<Frame, "waitForSelector" | "textContent">, title: string): Promise<string> {
  await pane.waitForSelector(`#pane >> text=${title}`);
  return (await pane.textContent("#pane")) ?? "";
}

describe("a pane that cannot start says why", () => {
  it("opened in a browser instead of Excel", async () => {
    const context = await browser.newContext({ locale: "zh-CN" });
    await serveOffice(context);
    const page = await context.newPage();
    await page.goto(`${served.url}/taskpane.html`);
    const { title, next } = startWords.zh.elsewhere;
    expect(await told(page, title)).toContain(next);
    expect(await page.textContent(".office-js-helpers-notification")).toContain(title);
    await context.close();
  });

  it("office.js cannot be loaded", async () => {
    const context = await browser.newContext({ locale: "zh-CN" });
    const page = await context.newPage();
    await page.goto(`${served.url}/taskpane.html`);
    const { title, next } = startWords.zh["no-office"];
    expect(await told(page, title)).toContain(next);
    await context.close();
  });

  it("our own files do not arrive: the page's watch speaks in their place", async () => {
    const context = await browser.newContext({ locale: "zh-CN" });
    const page = await context.newPage();
    await page.clock.install();
    await page.route(/\/taskpane\.[0-9a-f]*\.?js$/, (route) => route.abort());
    await page.goto(`${served.url}/taskpane.html`);
    expect(await page.textContent("#pane")).toContain("正在打开");
    await page.clock.fastForward(21_000);
    expect(await page.textContent("#pane")).toContain("还没有下载完");
    await context.close();
  });

  it("an Excel that is too old", async () => {
    const host = new ExcelHost(newBook("表"));
    host.conditions.excelApi = "1.12";
    const window = await openExcelWindow(browser, host, { folder });
    const { title, next } = startWords.zh["too-old"];
    expect(await told(window.pane, title)).toContain(next);
    await window.close();
  });

  it("an Excel that does not answer, and starts when it does after all", async () => {
    const host = new ExcelHost(newBook("表"));
    const window = await openExcelWindow(browser, host, { folder, isSilent: true });
    await window.page.clock.fastForward(16_000);
    expect(await told(window.pane, startWords.zh["timed-out"].title)).toContain("回车");
    window.session.speak();
    await window.pane.waitForSelector("text=校验本表");
    expect(await window.pane.$(".office-js-helpers-notification")).toBeNull();
    await window.close();
  });
});
