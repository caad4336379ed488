/**
 * `node test/bench/compare.cjs`: readers of .xlsx side by side, out of one bundle as the product's own is built (a loader
 * that compiles each file by itself slows calls between files down).
 */
const { execFileSync } = require("node:child_process");
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { buildSync } = require("esbuild");

const folder = mkdtempSync(join(tmpdir(), "target-table-bench-"));
try {
  const outfile = join(folder, "read-files.js");
  buildSync({
    entryPoints: [join(__dirname, "read-files.ts")],
    bundle: true,
    platform: "node",
    outfile,
    logLevel: "error",
  });
  execFileSync(process.execPath, ["--expose-gc", outfile, ...process.argv.slice(2)], { stdio: "inherit" });
} finally {
  rmSync(folder, { recursive: true });
}
