import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./find-browser";

/** Sees to it that the browser tests have a browser and Chinese letters, installing them where it may. */
export function provideBrowser(): void {
  if (findBrowser() === undefined) installBrowser();
  if (findBrowser() === undefined) {
    throw new Error(
      "No browser for the browser tests: install Chrome, Edge or Chromium, or set CHROME_PATH to one. " +
        "没有找到浏览器：请安装 Chrome、Edge 或 Chromium，或用 CHROME_PATH 指明其位置。",
    );
  }
  if (!hasChineseFont()) installFont();
  if (!hasChineseFont()) {
    process.stderr.write("No Chinese font is installed: pages in screenshots will show boxes for letters.\n");
  }
}

function installBrowser(): void {
  process.stderr.write("No Chrome, Edge or Chromium found: installing one …\n");
  installPackage("chromium");
  if (findBrowser() !== undefined) return;
  const playwright = join(require.resolve("playwright-core/package.json"), "..", "cli.js");
  const libraries = isDebianRoot() ? ["--with-deps"] : [];
  run(process.execPath, [playwright, "install", ...libraries, "chromium"]);
}

function installFont(): void {
  if (isDebianRoot()) process.stderr.write("No Chinese font found: installing fonts-noto-cjk …\n");
  installPackage("fonts-noto-cjk");
}

/** Does nothing where it may not: elsewhere than as root on Debian or one of its kin. */
function installPackage(name: string): void {
  if (!isDebianRoot()) return;
  run("apt-get", ["update"]);
  run("apt-get", ["install", "--yes", "--no-install-recommends", name]);
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

// Whether it worked is seen by looking for the thing itself; where it did not, its last words are shown.
function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: "utf8", maxBuffer: 1e8 });
  if (status === 0) return;
  const lastWords = `${stdout}${stderr}`.trim().split("\n").slice(-5).join("\n");
  process.stderr.write(`${command} ${args.join(" ")}\n${lastWords}\n`);
}

function hasChineseFont(): boolean {
  if (process.platform !== "linux") return true;
  try {
    return execFileSync("fc-list", [":lang=zh"], { encoding: "utf8" }).trim() !== "";
  } catch {
    return false; // no fontconfig, hence no fonts
  }
}
