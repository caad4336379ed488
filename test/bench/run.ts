import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

/**
 * `npm run bench [-- part of a heading]`: ours beside exceljs, SheetJS and openpyxl, each figure beside its limit; exits
 * with 1 where one is exceeded. Everything runs out of bundles, as the product does: a loader that compiles each file by
 * itself slows calls between files down.
 */
const folder = mkdtempSync(join(tmpdir(), "target-table-bench-"));
try {
  const [measure, program] = [
    bundle("measure", __dirname),
    bundle("index", join(__dirname, "../../src/cli")),
  ];
  const { status } = spawnSync(process.execPath, [measure, program, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}

function bundle(name: string, from: string): string {
  const outfile = join(folder, `${name}.js`);
  buildSync({
    entryPoints: [join(from, `${name}.ts`)],
    bundle: true,
    platform: "node",
    target: "node20",
    // A package of the command line asks where it stands, which only a module of the new kind is told.
    define: { "import.meta.url": "bundleUrl" },
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    outfile,
    logLevel: "error",
  });
  return outfile;
}
