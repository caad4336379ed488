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

const passed = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };

// The script is for bash; a clerk's Windows never runs it.
const onUnix = process.platform === "win32" ? describe.skip : describe;
onUnix(".ci/run ends with the count of the tests", () => {
  it.each([
    ["all pass", passed, 0, "7 passed, 0 failed", 0],
    ["some are skipped", { ...passed, numPendingTests: 2 }, 0, "7 passed, 0 failed, 2 skipped", 0],
    ["some fail", { ...passed, numFailedTests: 3 }, 1, "7 passed, 3 failed", 1],
    ["a suite does not start", { ...passed, numRuntimeErrorTestSuites: 1 }, 1, "7 passed, 1 failed", 1],
    ["the tests pass, but npm run check fails", passed, 1, "7 passed, 1 failed", 1],
    ["nothing can be installed", undefined, 1, "0 passed, 1 failed", 1],
  ])("%s", (_name, report, npmCode, lastLine, code) => {
    const { status, stdout } = runWith(report, npmCode);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(lastLine);
    expect(status).toBe(code);
  });
});

/** Runs the script with an npm that leaves this report of jest's and ends with this code. */
function runWith(report: unknown, npmCode: number): { status: number | null; stdout: string } {
  const programs = join(folder, "programs");
  mkdirSync(programs);
  const write = report === undefined ? "" : `echo '${JSON.stringify(report)}' > .ci/tests.json`;
  writeFileSync(join(programs, "npm"), `#!/bin/sh\n${write}\nexit ${npmCode}\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: programs + delimiter + (process.env["PATH"] ?? "") };
  return spawnSync(join(folder, ".ci", "run"), { encoding: "utf8", env });
}
