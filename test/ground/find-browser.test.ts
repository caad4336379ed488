import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../support/find-browser";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "target-table-"))));
afterEach(() => rmSync(folder, { recursive: true }));

it("takes the browser that CHROME_PATH names", () => {
  const path = program("my-browser", 0);
  expect(findBrowser({ CHROME_PATH: path, PATH: "" })).toBe(path);
});

it("says so when CHROME_PATH names nothing", () => {
  expect(() => findBrowser({ CHROME_PATH: join(folder, "gone") })).toThrow("CHROME_PATH");
});

const onLinux = process.platform === "linux" ? describe : describe.skip;
onLinux("on the PATH", () => {
  it("takes Chrome before Chromium", () => {
    program("chromium", 0);
    const path = program("google-chrome", 0);
    expect(findBrowser({ PATH: folder })).toBe(path);
  });

  it("passes by what only says how to get a browser", () => {
    program("google-chrome", 1);
    const path = program("chromium", 0);
    expect(findBrowser({ PATH: folder })).toBe(path);
  });
});

/** A program that ends with this code whatever it is asked. */
function program(name: string, code: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}
