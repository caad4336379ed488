import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "../support/build-dist";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "target-table-"));
  mkdirSync(join(folder, ".ci"));
  cpSync(join(root, ".ci", "run"), join(folder, ".ci", "run"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const unit = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };
const browser = { ...unit, numPassedTests: 2 };

// The script is for bash; a clerk's Windows never runs it.
const onUnix = process.platform === "win32" ? describe.skip : describe;
onUnix(".ci/run ends with the count of the tests", () => {
  it.each([
    ["all pass", { unit, browser }, 0, "9 passed, 0 failed"],
    [
      "some are skipped",
      { unit: { ...unit, numPendingTests: 2 }, browser },
      0,
      "9 passed, 0 failed, 2 skipped",
    ],
    ["some fail", { unit, browser: { ...browser, numFailedTests: 3 } }, 1, "9 passed, 3 failed"],
    [
      "a suite does not start",
      { unit: { ...unit, numRuntimeErrorTestSuites: 1 }, browser },
      1,
      "9 passed, 1 failed",
    ],
    ["the build fails, so that no browser test starts", { unit }, 1, "7 passed, 1 failed"],
    ["the tests pass, but npm run check fails", { unit, browser }, 1, "9 passed, 1 failed"],
    ["nothing can be installed", {}, 1, "0 passed, 2 failed"],
  ])("%s", (_name, reports, code, lastLine) => {
    const { status, stdout } = runWith(reports, code);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(lastLine);
    expect(status).toBe(code);
  });
});

/** Runs the script with an npm that leaves these reports of jest's and ends with this code. */
function runWith(reports: object, npmCode: number): { status: number | null; stdout: string } {
  const programs = join(folder, "programs");
  mkdirSync(programs);
  const writes = Object.entries(reports).map(
    ([project, report]) => `echo '${JSON.stringify(report)}' > .ci/${project}.json`,
  );
  writeFileSync(join(programs, "npm"), ["#!/bin/sh", ...writes, `exit ${npmCode}`].join("\n"), {
    mode: 0o755,
  });
  const env = { ...process.env, PATH: programs + delimiter + (process.env["PATH"] ?? "") };
  return spawnSync(join(folder, ".ci", "run"), { encoding: "utf8", env });
}
