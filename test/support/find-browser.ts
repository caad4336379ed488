import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** The path of a Chrome, Edge or Chromium that can be started here: CHROME_PATH before all others. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const asked = env["CHROME_PATH"];
  if (asked !== undefined && asked !== "") {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH names a file that does not exist: ${asked}`);
    return asked;
  }
  return [...installedBrowsers(env), playwrightsOwn()].find((path) => existsSync(path) && canStart(path));
}

function installedBrowsers(env: NodeJS.ProcessEnv): string[] {
  switch (process.platform) {
    case "win32":
      return under([env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]], windowsBrowsers);
    case "darwin":
      return under(["/Applications", join(env["HOME"] ?? "", "Applications")], macBrowsers);
    default:
      return under((env["PATH"] ?? "").split(delimiter), linuxBrowsers);
  }
}

/** Each file in each of the folders; the order of the files counts before that of the folders. */
function under(folders: readonly (string | undefined)[], files: readonly string[]): string[] {
  return files.flatMap((file) => folders.flatMap((folder) => (folder ? [join(folder, file)] : [])));
}

function playwrightsOwn(): string {
  return chromium.executablePath();
}

// Ubuntu's `chromium-browser` may be a script that only says "use the snap"; on Windows and macOS
// asking for the version opens a window, and such scripts do not exist.
function canStart(path: string): boolean {
  if (process.platform !== "linux") return true;
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

const linuxBrowsers = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const macBrowsers = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];

const windowsBrowsers = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];
