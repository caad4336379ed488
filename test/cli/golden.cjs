/** `npm run golden`: rewrites the texts beside the workbooks in test/fixtures/cli, and what the rules say and where tables are read in test/fixtures/rules and places. Read the diff before you commit it. */
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");

const jest = require.resolve("jest/bin/jest");
const { status } = spawnSync(
  process.execPath,
  [
    jest,
    "--config",
    ".jest.config.cjs",
    "--selectProjects",
    "unit",
    "--testPathPatterns",
    "test/cli/golden",
    "test/core/findings/rules",
    "test/core/table/(places|provinces)",
  ],
  { cwd: join(__dirname, "..", ".."), stdio: "inherit", env: { ...process.env, GOLDEN: "write" } },
);
process.exitCode = status ?? 1;
