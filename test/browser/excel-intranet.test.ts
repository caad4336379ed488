import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { commandNames } from "../../src/commands/commands";
import { newBook } from "../excel-host/book/book";
import { ExcelHost } from "../excel-host/excel-host";
import { openExcelWindow } from "../excel-host/web/excel-window";
import { checkManifest } from "../manifest/check-manifest";
import { pngSize } from "../manifest/png-size";
import { launch } from "../support/browser";
import { root } from "../support/build-dist";

const url = "https://bureau.example/target-table/";
let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "target-table-"));
  const webpack = require.resolve("webpack/bin/webpack.js");
  const env = ["target=addin", "officejs=self", `url=${url}`, "share=\\\\bureau\\addins"];
  const given = [webpack, ...env.flatMap((one) => ["--env", one]), "--output-path", folder];
  const { status } = spawnSync(process.execPath, given, { cwd: root, stdio: ["ignore", 2, 2] });
  expect(status).toBe(0);
  browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const read = (file: string) => readFileSync(join(folder, file), "utf8");

describe("a folder built for a network without a way out", () => {
  it("starts in Excel and checks, and asks no other server for anything", async () => {
    const host = new ExcelHost(newBook("表"));
    const window = await openExcelWindow(browser, host, { folder, hasCdn: false });
    await window.pane.click("text=校验本表");
    await window.pane.waitForSelector("text=没有找到绩效目标表");
    expect(window.troubles()).toEqual([]);
    await window.close();
  });

  it("names only its own server in page and manifest", () => {
    const addresses = (read("taskpane.html") + read("set-up.html")).match(/https?:\/\/[^"'<\s；。]+/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith(url) && !address.includes("服务器"))).toEqual(
      [],
    );
    expect(read("taskpane.html")).toContain("script-src 'self';");
    expect(read("manifest.xml").match(/localhost/g)).toBeNull();
  });

  it("has a sound manifest whose every file is in the folder", () => {
    const manifest = read("manifest.xml");
    const sizeOf = (path: string) => pngSize(join(folder, path));
    expect(checkManifest({ manifest, keys: read("shortcuts.json"), commands: commandNames, sizeOf })).toEqual(
      [],
    );
    const files = [...manifest.matchAll(/"https:\/\/bureau\.example\/target-table\/([^"]+)"/g)].map(
      ([, file]) => file,
    );
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) expect(read(file ?? "")).not.toBe("");
  });

  it("holds office.js unmodified, and of it only what Excel loads", () => {
    const names = readdirSync(join(folder, "office"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, "office").length + 1));
    expect(names).toContain("excel-win32-16.01.js");
    expect(names.filter((name) => /word|powerpoint|outlook|debug/.test(name))).toEqual([]);
    const source = join(root, "node_modules", "@microsoft", "office-js", "dist");
    for (const name of names) {
      expect(readFileSync(join(folder, "office", name)).equals(readFileSync(join(source, name)))).toBe(true);
    }
  });

  it("has a registry file that Windows reads", () => {
    const bytes = readFileSync(join(folder, "trusted-catalog.reg"));
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const lines = bytes.toString("utf16le").slice(1).split("\r\n");
    expect(lines[0]).toBe("Windows Registry Editor Version 5.00");
    expect(lines).toContain('"Url"="\\\\\\\\bureau\\\\addins"');
  });

  it("tells the administrator where its files belong", () => {
    expect(read("set-up.html")).toContain(`<code>${url}</code>`);
    expect(read("set-up.html")).toContain("\\\\bureau\\addins");
    expect(read("set-up.html")).not.toContain("{{");
  });
});
