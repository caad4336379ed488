import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bookBytes } from "./book";
import { temporaryFolder } from "./disk-io";
import { fixtureBooks } from "./fixture-books";

const program = join(__dirname, "..", "..", "dist", "cli.js");
const folder = temporaryFolder();
let faults: Uint8Array;

beforeAll(async () => {
  faults = await bookBytes(fixtureBooks.faults!);
  folder.put("预算 表.xlsx", faults);
});

/** The built program as a process of its own, as users start it. */
function started(...args: string[]) {
  return startedWith(undefined, ...args);
}

function startedWith(input: Uint8Array | undefined, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    ...(input && { input }),
    cwd: folder.path(),
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
    { cwd: folder.path(), encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test("wrong arguments exit with 2", () => {
  expect(started("prüfe").status).toBe(2);
});

test("in threads it says the same as without, in the same order", () => {
  for (let number = 1; number <= 20; number += 1) folder.put(`多/第${number}号.xlsx`, faults);
  folder.put("多/坏.xlsx", "PK");
  const alone = started("check", "多", "--jobs", "1", "--format", "json");
  const together = started("check", "多", "--jobs", "3", "--format", "json");
  expect(together.stderr).toBe("");
  expect(JSON.parse(together.stdout)).toEqual(JSON.parse(alone.stdout));
  expect(together.status).toBe(2);
});

test("flags, fixes and clearing come out of threads as they do without", () => {
  for (const command of [["flag"], ["fix", "--safe"], ["clear"]]) {
    const [name = ""] = command;
    const line = [...command, "多", "--overwrite", "--format", "jsonl", "--out"];
    const alone = started(...line, `${name}-1`, "--jobs", "1");
    const together = started(...line, `${name}-3`, "--jobs", "3");
    expect(together.stderr).toBe("");
    expect(together.stdout).toBe(alone.stdout.replaceAll(`${name}-1`, `${name}-3`));
    expect(together.status).toBe(2);
    for (const file of readdirSync(folder.path(`${name}-1`))) {
      const [one, other] = [1, 3].map((jobs) => readFileSync(folder.path(`${name}-${jobs}`, file)));
      expect(Buffer.compare(one!, other!)).toBe(0);
    }
  }
});

test("Ctrl+C in the middle leaves whole copies only, and the same command goes on where it stopped", async () => {
  for (let number = 1; number <= 60; number += 1) folder.put(`很多/第${number}号.xlsx`, faults);
  const line = ["flag", "很多", "--out", "很多标记", "--resume", "进度", "--jobs", "2"];
  const status = await interrupted(line, () => readdirSync(folder.path()).includes("很多标记"));
  expect(status).toBe(130);
  const copies = readdirSync(folder.path("很多标记"));
  expect(copies.filter((name) => name.endsWith(".tmp"))).toEqual([]);
  expect(copies.length).toBeLessThan(60);
  const whole = started("flag", "预算 表.xlsx", "--out", "整个");
  expect(whole.status).toBe(1);
  const flagged = readFileSync(folder.path("整个", "预算 表.xlsx"));
  for (const copy of copies)
    expect(Buffer.compare(readFileSync(folder.path("很多标记", copy)), flagged)).toBe(0);
  const rest = started(...line);
  expect(rest.stdout).toContain("合计 60 个文件：写出 60 个。");
  expect(readdirSync(folder.path("很多标记"))).toHaveLength(60);
});

/** Starts the program, interrupts it as Ctrl+C does once `isTime`, and gives its exit code. */
function interrupted(line: readonly string[], isTime: () => boolean): Promise<number | null> {
  const child = spawn(process.execPath, [program, ...line], { cwd: folder.path(), stdio: "ignore" });
  const timer = setInterval(() => {
    if (!isTime()) return;
    clearInterval(timer);
    child.kill("SIGINT");
  }, 5);
  return new Promise((done) =>
    child.on("exit", (code) => {
      clearInterval(timer);
      done(code);
    }),
  );
}

test("standard input is read, also beside threads", () => {
  const { stdout, status } = startedWith(faults, "check", "-", "--max-seconds", "60", "--format", "json");
  expect(JSON.parse(stdout)).toMatchObject({ files: [{ file: "-", status: "checked" }] });
  expect(status).toBe(1);
});

test("the built program flags copies, clears them and makes blank tables", () => {
  folder.put("清单.csv", "项目名称\n古桥修缮\n");
  expect(started("flag", "预算 表.xlsx", "--out", "标记").stdout).toMatch(/标记了 [0-9]+ 个单元格/);
  expect(started("clear", "标记", "--in-place").stdout).toContain("写出 1 个");
  expect(started("check", "标记").stdout).toBe(
    started("check", "预算 表.xlsx").stdout.replace("预算 表.xlsx", "标记/预算 表.xlsx"),
  );
  expect(started("new", "清单.csv", "-o", "空白.xlsx").stdout).toContain("1 张空白表");
  expect(started("check", "空白.xlsx").stdout).toContain("古桥修缮");
});
