import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launch, watch } from "../support/browser";
import { type Served, serve } from "../support/serve";

let folder: string;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "target-table-"));
  writeFileSync(join(folder, "样例.txt"), "绩效");
  [served, browser] = await Promise.all([serve(folder), launch()]);
}, 60_000);
afterAll(async () => {
  await Promise.all([browser.close(), served.close()]);
  rmSync(folder, { recursive: true });
});

describe("a page's troubles are seen", () => {
  it.each([
    ["an error on the console", "console.error('broken')", /^console: broken/],
    ["an error thrown", "setTimeout(() => { throw new Error('crash') })", /^page: Error: crash/],
    ["a rejection left alone", "Promise.reject(new Error('left'))", /^page: Error: left/],
    ["a file that is missing", "fetch('/nowhere')", /^console: .*404/],
    [
      "a request to another host",
      "fetch('https://example.com/a').catch(() => 0)",
      /^request to another host: https:\/\/example\.com\/a/,
    ],
  ])("%s", async (_name, script, trouble) => {
    expect(await troublesOf(script)).toContainEqual(expect.stringMatching(trouble));
  });

  it("and nothing else is", async () => {
    expect(await troublesOf("console.warn('fine'); fetch('/样例.txt'); fetch('data:,a')")).toEqual([]);
  });
});

describe("the server", () => {
  it.each([
    ["a file", "/%E6%A0%B7%E4%BE%8B.txt", 200],
    ["a folder without a page", "/", 404],
    ["a file outside of the folder", "/..%2f..%2fetc/passwd", 404],
  ])("%s", async (_name, path, status) => {
    expect((await fetch(served.url + path)).status).toBe(status);
  });
});

async function troublesOf(script: string): Promise<string[]> {
  writeFileSync(join(folder, "page.html"), `<!doctype html><meta charset="utf-8"><script>${script}</script>`);
  const context = await browser.newContext();
  const troubles: string[] = [];
  watch(context, troubles);
  const page = await context.newPage();
  await page.goto(`${served.url}/page.html`, { waitUntil: "networkidle" });
  await context.close();
  return troubles;
}
