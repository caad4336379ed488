import { join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  chromium,
} from "playwright-core";
import { root } from "./build-dist";
import { findBrowser } from "./find-browser";
import { type Served, serve } from "./serve";

export interface Site {
  /** Opens a page of the folder in a browser profile of its own, empty and in Chinese. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** The address the folder is served at, without a slash at its end. */
  url(): string;
}

/**
 * A folder of dist/, served and opened in a browser for the tests of this file. After each test its pages are
 * closed, and the test fails if one of them wrote an error to the console, threw, or asked another host for anything.
 */
export function siteOf(folder: "browser" | "addin"): Site {
  let browser: Browser;
  let served: Served;
  const contexts: BrowserContext[] = [];
  const troubles: string[] = [];

  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(), serve(join(root, "dist", folder))]);
  }, 60_000);
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(troubles.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), served.close()]);
  });

  return {
    url: () => served.url,
    async open(path = "/", options = {}) {
      const context = await browser.newContext({ locale: "zh-CN", ...options });
      contexts.push(context);
      watch(context, troubles);
      const page = await context.newPage();
      await page.goto(served.url + path);
      return page;
    },
  };
}

/**
 * The browser that was found, started without a window, its own talk to the network switched off.
 * Where the machine has no UTF-8 locale, as in a bare container, it could not give a download its Chinese name.
 */
export function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No Chrome, Edge or Chromium found; set CHROME_PATH.");
  return chromium.launch({ executablePath, args, env: { ...process.env, LC_ALL: "C.UTF-8" } });
}

/** Writes into `troubles` whatever goes wrong in the pages of this profile. */
export function watch(context: BrowserContext, troubles: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => troubles.push(`page: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    if (!isOurs(request.url())) troubles.push(`request to another host: ${request.url()}`);
  });
}

function isOurs(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return hostname === "localhost" || ["blob:", "data:", "about:", "file:"].includes(protocol);
}

// A foreign name leads nowhere: a page that asks for one fails here as it does in a closed network.
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];
