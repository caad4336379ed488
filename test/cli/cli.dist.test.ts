import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bookBytes } from "./book";
import { fixtureBooks } from "./fixture-books";

const program = join(__dirname, "..", "..", "dist", "cli.js");
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "绩效 目标-"));
  writeFileSync(join(folder, "预算 表.xlsx"), await bookBytes(fixtureBooks.faults!));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The built program as a process of its own, as users start it. */
function started(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "", LC_MESSAGES: "", LANG: "" },
  });
  return { status, stdout, stderr };
}

test("the built program checks a file and exits with 1 for its errors", () => {
  const { status, stdout, stderr } = started("check", "预算 表.xlsx");
  expect(stderr).toBe("");
  expect(stdout).toContain("护林员培训经费");
  expect(stdout).toMatch(/合计 1 个文件，2 张表：必须改 [1-9]/);
  expect(status).toBe(1);
});

test("its JSON arrives whole through a pipe", () => {
  const { status, stdout } = started("check", "预算 表.xlsx", "没有.xlsx", "--format", "json");
  const report = JSON.parse(stdout) as { summary: unknown };
  expect(report.summary).toMatchObject({ files: 2, failed: 1, tables: 2 });
  expect(status).toBe(2);
});

test("a reader that closes the pipe early causes no error", () => {
  const { status, stderr } = spawnSync(
    "sh",
    ["-c", `"$0" "$1" check "预算 表.xlsx" --format json | head -c 10`, process.execPath, program],
    { cwd: folder, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test("wrong arguments exit with 2", () => {
  expect(started("prüfe").status).toBe(2);
});
