import { createReadStream, statSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { dirname, extname, join, normalize, sep } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { watch } from "../../support/browser";
import type { ExcelHost } from "../excel-host";
import { type FrameIdentity, frameName } from "./app-context";
import { FrameSession } from "./frame-session";
import { hostPage } from "./host-page";
import { type HttpsServer, serveHttps } from "./https-server";

/** A window of Excel on the web with the add-in in it. */
export interface ExcelWindow {
  readonly page: Page;
  /** The add-in's frame. */
  readonly pane: Frame;
  readonly session: FrameSession;
  /** What went wrong in the page: errors, and requests to other hosts. */
  readonly troubles: () => readonly string[];
  close(): Promise<void>;
}

export interface WindowOptions {
  /** The folder of the built add-in; served as it is. */
  readonly folder: string;
  readonly path?: string;
  /** Loaded by Excel for a ribbon button, without being shown. */
  readonly isHidden?: boolean;
  /** Whether the CDN that office.js comes from can be reached. */
  readonly hasCdn?: boolean;
  /** Excel hears the add-in but does not answer until its session is told to speak; the pane's clock is the test's. */
  readonly isSilent?: boolean;
}

/** Opens the add-in as Excel on the web would: in a frame of another origin on the same host name, over https. */
export async function openExcelWindow(
  browser: Browser,
  host: ExcelHost,
  { folder, path = "/taskpane.html", isHidden = false, hasCdn = true, isSilent = false }: WindowOptions,
): Promise<ExcelWindow> {
  const addIn = await serveHttps(({ url = "/" }, response) => {
    sendFile(folder, url, response);
  });
  const excel = await serveExcel((identity) => hostPage(frameName(identity), addIn.origin + path, isHidden));
  const context = await browser.newContext({ locale: "zh-CN", ignoreHTTPSErrors: true });
  const troubles: string[] = [];
  watch(context, troubles);
  if (hasCdn) await serveOffice(context);
  const page = await context.newPage();
  const session = new FrameSession(host, excel.identity, (text) => {
    void page
      .evaluate((message) => (globalThis as unknown as Relay).toAddIn(message), text)
      .catch(() => undefined);
  });
  host.addIn.runtime = isHidden ? "Background" : "Visible";
  if (isSilent) {
    session.beSilent();
    await page.clock.install();
  }
  await page.exposeFunction("toExcel", async (text: string) => {
    await session.receive(text);
    if (host.addIn.runtime === "Visible") await page.evaluate("show()").catch(() => undefined);
  });
  await page.goto(excel.server.origin);
  return {
    page,
    pane: await frameOf(page, addIn.origin),
    session,
    troubles: () => troubles.filter((trouble) => !hasCdn || !trouble.includes(officeAddress)),
    close: async () => {
      session.close();
      await context.close();
      await Promise.all([addIn.close(), excel.server.close()]);
    },
  };
}

interface Relay {
  readonly toAddIn: (text: string) => void;
}

let windows = 0;

async function serveExcel(page: (identity: FrameIdentity) => string) {
  windows += 1;
  let text = "";
  const server: HttpsServer = await serveHttps((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(text);
  });
  const identity = {
    conversation: `conversation-${windows}`,
    appId: "add-in",
    hostUrl: `${server.origin}/excel`,
  };
  text = page(identity);
  return { server, identity };
}

async function frameOf(page: Page, origin: string): Promise<Frame> {
  const element = await page.waitForSelector("iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (!frame?.url().startsWith(origin)) await page.waitForEvent("framenavigated");
  if (!frame) throw new Error("the add-in's frame did not open");
  return frame;
}

const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Office.js from the npm package in the place of the CDN. */
export async function serveOffice(context: BrowserContext): Promise<void> {
  const dist = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  await context.route(`${officeAddress}**`, async (route) => {
    const path = route
      .request()
      .url()
      .slice(officeAddress.length)
      .replace(/[?#].*$/, "");
    await route.fulfill({
      path: join(dist, path),
      headers: { "Access-Control-Allow-Origin": "*", "Content-Type": "text/javascript; charset=utf-8" },
    });
  });
}

function sendFile(folder: string, url: string, response: ServerResponse): void {
  const file = normalize(join(folder, decodeURIComponent(new URL(url, "https://localhost").pathname)));
  const isThere =
    file.startsWith(normalize(folder + sep)) && statSync(file, { throwIfNoEntry: false })?.isFile();
  if (isThere !== true) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};
