import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bookOfTables } from "./make-books";
import type { Figure } from "./figure";

const mostMegabytes = 120;

/**
 * The most memory that the command line takes, Node itself in it: in a process of its own, for this one holds all the
 * libraries. `program` is the command line as one file.
 */
export function memory(program: string, many: readonly Uint8Array[]): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), "target-table-bench-"));
  try {
    const put = (name: string, bytes: Uint8Array) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const files = many.map((bytes, index) => put(`${index}.xlsx`, bytes));
    const large = put("large.xlsx", bookOfTables(500, "stacked"));
    const huge = put("huge.xlsx", bookOfTables(5000, "stacked"));
    const preload = put("probe.cjs", new TextEncoder().encode(probe));
    const peak = (...line: string[]) => peakOf(preload, [program, ...line, "--lang", "en"]);
    const limit = { unit: "MB", most: mostMegabytes };
    return [
      { name: "Node alone", value: peakOf(preload, ["-e", ""]), unit: "MB" },
      { name: "check 200 workbooks of 5 tables", value: peak("check", ...files, "--jobs", "1"), ...limit },
      { name: "… in two threads", value: peak("check", ...files, "--jobs", "2"), unit: "MB" },
      { name: "check 500 tables on a sheet", value: peak("check", large), ...limit },
      {
        name: "flag 500 tables on a sheet",
        value: peak("flag", large, "--out", join(folder, "out")),
        ...limit,
      },
      { name: "check 5,000 tables on a sheet", value: peak("check", huge), unit: "MB" },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Loaded before the program: tells at its end what it took at most, on a channel that the program does not use. What the
 * system counts for a process begins with its parent on Linux, so there the program's own mark is read. A module of the
 * new kind would have Node load its second loader, which takes ten megabytes of its own.
 */
const probe = `
  const { readFileSync, writeSync } = require("node:fs");
  const own = () => Number(/VmHWM:\\s*([0-9]+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  const peak = () => (process.platform === "linux" ? own() : process.resourceUsage().maxRSS);
  process.on("exit", () => writeSync(3, String(peak())));
`;

function peakOf(preload: string, line: readonly string[]): number {
  const { output, status } = spawnSync(process.execPath, ["--require", preload, ...line], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  const told = Number(output[3]?.toString("utf8"));
  // 1 is what the command line exits with for an error in a table.
  if (!(told > 0) || (status !== 0 && status !== 1))
    throw new Error(`${line[1] ?? ""} failed: ${String(status)}`);
  return told / 1024;
}
