import { mkdirSync, readFileSync, statSync, utimesSync, chmodSync, readdirSync, symlinkSync } from "node:fs";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { run } from "../../../src/cli/main";
import { noteMark } from "../../../src/core/flags/flag";
import type { Io } from "../../../src/cli/io";
import { bookBytes } from "../book";
import { diskIo, temporaryFolder } from "../disk-io";
import { fixtureBooks } from "../fixture-books";

const folder = temporaryFolder();
let faults: Uint8Array;
let number = 0;
beforeAll(async () => {
  faults = await bookBytes(fixtureBooks.faults!);
});

/** A folder of originals of its own for each test. */
function originals(): string {
  const name = `原件${(number += 1)}`;
  folder.put(`${name}/faults.xlsx`, faults);
  folder.put(`${name}/下级/faults.xlsx`, faults);
  return folder.path(name);
}

async function ran(argv: string[], change: Partial<Io> = {}) {
  const io = { ...diskIo(), ...change };
  const exitCode = await run(argv, io);
  return { exitCode, stdout: io.printed.stdout(), stderr: io.printed.stderr() };
}

/** The cells with a note and its text, out of the package itself. */
function notesIn(path: string): string[] {
  const parts = Object.entries(unzipSync(readFileSync(path))).filter(([name]) =>
    /comments[0-9]+\.xml$/.test(name),
  );
  return parts.flatMap(([, part]) =>
    [...strFromU8(part).matchAll(/<comment ref="([A-Z0-9]+)".*?<\/comment>/gs)].map(
      ([whole, cell]) => `${cell} ${[...whole.matchAll(/<t[^>]*>([^<]*)/g)].map((text) => text[1]).join("")}`,
    ),
  );
}

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString("latin1")]),
  );

test("flag writes marked copies, laid out as the originals, and leaves these alone", async () => {
  const from = originals();
  const out = folder.path("标记");
  const { exitCode, stdout } = await ran(["flag", from, "--out", out]);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/标记了 11 个单元格（必须改 10，建议改 0，提示 1）/);
  expect(stdout).toContain("合计 2 个文件：写出 2 个。");
  for (const copy of ["faults.xlsx", "下级/faults.xlsx"]) {
    const notes = notesIn(`${out}/${copy}`);
    expect(notes).toHaveLength(11);
    expect(notes.find((note) => note.startsWith("C5 "))).toContain(noteMark);
    expect(notes.find((note) => note.startsWith("C5 "))).toContain("年度资金总额");
    expect(Buffer.compare(readFileSync(`${from}/${copy}`), faults)).toBe(0);
  }
});

test("clear takes them off again, to the last byte of every part", async () => {
  const from = originals();
  await ran(["flag", from, "--out", folder.path("标记2")]);
  const { exitCode } = await ran(["clear", folder.path("标记2"), "--out", folder.path("清除2")]);
  expect(exitCode).toBe(0);
  expect(partsOf(readFileSync(folder.path("清除2/faults.xlsx")))).toEqual(partsOf(faults));
});

test("flags of an earlier check give way to the new ones", async () => {
  const from = originals();
  await ran(["flag", from, "--in-place"]);
  const once = readFileSync(`${from}/faults.xlsx`);
  const again = await ran(["flag", from, "--in-place"]);
  expect(notesIn(`${from}/faults.xlsx`)).toHaveLength(11);
  expect(partsOf(readFileSync(`${from}/faults.xlsx`))).toEqual(partsOf(once));
  expect(again.exitCode).toBe(1);
});

test("in place, permissions stay and no temporary file is left; what does not change is not written", async () => {
  const from = originals();
  chmodSync(`${from}/faults.xlsx`, 0o640);
  await ran(["flag", `${from}/faults.xlsx`, "--in-place"]);
  expect(statSync(`${from}/faults.xlsx`).mode & 0o777).toBe(0o640);
  expect(readdirSync(from).sort()).toEqual(["faults.xlsx", "下级"].sort());
  const { stdout } = await ran(["clear", `${from}/下级/faults.xlsx`, "--in-place"]);
  expect(stdout).toContain("没有变动");
  expect(Buffer.compare(readFileSync(`${from}/下级/faults.xlsx`), faults)).toBe(0);
});

test("a file that changes while we work on it is left as it is", async () => {
  const from = originals();
  const path = `${from}/faults.xlsx`;
  const disk = diskIo();
  const readFile = async (name: string) => {
    const bytes = await disk.readFile(name);
    utimesSync(name, new Date(), new Date(Date.now() + 60_000));
    return bytes;
  };
  const { exitCode, stdout } = await ran(["flag", path, "--in-place"], { readFile });
  expect(exitCode).toBe(2);
  expect(stdout).toContain("被别的程序改动了");
  expect(Buffer.compare(readFileSync(path), faults)).toBe(0);
});

test("a copy never overwrites an original, nor a file that is there, unless the user says so", async () => {
  const from = originals();
  const over = await ran(["flag", from, "--out", from]);
  expect(over.exitCode).toBe(2);
  expect(over.stdout).toContain("副本会覆盖原文件");
  expect(Buffer.compare(readFileSync(`${from}/faults.xlsx`), faults)).toBe(0);
  folder.put("占用/faults.xlsx", "别人的");
  const refused = await ran(["flag", `${from}/faults.xlsx`, "--out", folder.path("占用")]);
  expect(refused.stdout).toContain("已经存在");
  expect(readFileSync(folder.path("占用/faults.xlsx"), "utf8")).toBe("别人的");
  const allowed = await ran(["flag", `${from}/faults.xlsx`, "--out", folder.path("占用"), "--overwrite"]);
  expect(allowed.exitCode).toBe(1);
});

test("no link leads a copy onto an original, not even with --overwrite", async () => {
  const from = originals();
  mkdirSync(folder.path("链接"));
  symlinkSync(from, folder.path("链接/回去"), "dir");
  symlinkSync(`${from}/faults.xlsx`, folder.path("链接/faults.xlsx"));
  for (const out of ["链接/回去", "链接"]) {
    const { exitCode, stdout } = await ran([
      "flag",
      `${from}/faults.xlsx`,
      "--out",
      folder.path(out),
      "--overwrite",
    ]);
    expect(exitCode).toBe(2);
    expect(stdout).toContain("副本会覆盖原文件");
    expect(Buffer.compare(readFileSync(`${from}/faults.xlsx`), faults)).toBe(0);
  }
});

test("two files of one name from two folders make two copies", async () => {
  const from = originals();
  const out = folder.path("同名");
  await ran(["flag", `${from}/faults.xlsx`, `${from}/下级/faults.xlsx`, "--out", out]);
  expect(readdirSync(out).sort()).toEqual(["faults (2).xlsx", "faults.xlsx"]);
});

test("copies inside the folder of the originals are not taken for originals the next time", async () => {
  const from = originals();
  await ran(["flag", from, "--out", `${from}/标记`]);
  const { stdout } = await ran(["flag", from, "--out", `${from}/标记`, "--overwrite"]);
  expect(stdout).toContain("合计 2 个文件：写出 2 个。");
});

test("a file that cannot be read stops none of the others", async () => {
  const from = originals();
  folder.put(`${from.split("/").pop()}/坏.xlsx`, "PK");
  const { exitCode, stdout } = await ran(["flag", from, "--out", folder.path("坏了")]);
  expect(exitCode).toBe(2);
  expect(stdout).toMatch(/坏\.xlsx {2}没能处理\n {2}文件已损坏/);
  expect(stdout).toContain("写出 2 个，没能处理 1 个。");
});

test("a protected sheet is told and left alone", async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(faults) as unknown as ArrayBuffer);
  await workbook.worksheets[0]!.protect("geheim", {});
  const path = folder.put("受保护.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { exitCode, stdout } = await ran(["flag", path, "--out", folder.path("受保护的")]);
  expect(exitCode).toBe(2);
  expect(stdout).toContain("工作表“项目支出 2024”受保护");
});

test("a protected sheet on which nothing was found is no failure", async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(faults) as unknown as ArrayBuffer);
  await workbook.addWorksheet("填报说明").protect("geheim", {});
  const path = folder.put("说明受保护.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { exitCode, stdout } = await ran(["flag", path, "--out", folder.path("说明受保护的")]);
  expect(exitCode).toBe(1);
  expect(stdout).not.toContain("受保护，不能");
});

test.each<[string, string[]]>([
  ["neither --out nor --in-place", ["flag", "a.xlsx"]],
  ["both of them", ["clear", "a.xlsx", "--out", "b", "--in-place"]],
])("%s is told", async (_, argv) => {
  const { exitCode, stderr } = await ran(argv);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("二者选一");
});

test("standard input cannot be changed in place", async () => {
  expect((await ran(["flag", "-", "--in-place"])).stderr).toContain("请用 --out");
});

test("a full disk is told, and the original stays", async () => {
  const from = originals();
  const writeFile = async () => {
    throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  };
  const { exitCode, stdout } = await ran(["flag", from, "--in-place"], { writeFile });
  expect(exitCode).toBe(2);
  expect(stdout).toContain("磁盘是否已满");
  expect(Buffer.compare(readFileSync(`${from}/faults.xlsx`), faults)).toBe(0);
});

test("settings decide what is flagged", async () => {
  const from = originals();
  const settings = folder.put(
    "设置.json",
    JSON.stringify({
      severities: { "goal-says-enough": "off", "effect-is-measurable": "off", nonsense: "off" },
    }),
  );
  const { stdout, stderr } = await ran(["flag", from, "--out", folder.path("按设置"), "--config", settings]);
  expect(stdout).toContain("提示 0）");
  expect(stderr).toContain("nonsense");
  expect(
    (await ran(["flag", from, "--out", folder.path("x"), "--config", folder.path("无.json")])).stderr,
  ).toContain("读不了设置文件");
});

describe("fix --safe", () => {
  const sloppy = {
    sheets: fixtureBooks.sound!.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (cell === "≥95%" ? "95%以上" : cell))),
    })),
  };

  test("lists each change with before and after, and makes it", async () => {
    const path = folder.put("写法.xlsx", await bookBytes(sloppy));
    const { exitCode, stdout } = await ran(["fix", "--safe", path, "--out", folder.path("改好")]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("古桥!D19  “95%以上” → “≥95%”");
    const checked = await ran(["check", folder.path("改好/写法.xlsx")]);
    expect(checked.stdout).toContain("没有发现问题");
  });

  test("inserts no row, though one is wanted: that is for a person to ask for", async () => {
    const changed: Readonly<Record<string, string>> = {
      修缮古桥数量: "修缮古桥、培训桥工",
      "≥5座": "古桥≥5座，桥工≥20人",
    };
    const sheets = sloppy.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (typeof cell === "string" ? (changed[cell] ?? cell) : cell)),
      ),
    }));
    const path = folder.put("两个.xlsx", await bookBytes({ sheets }));
    const { stdout } = await ran(["fix", "--safe", path, "--out", folder.path("没拆")]);
    expect(stdout).toContain("古桥!D19  “95%以上” → “≥95%”");
    expect(stdout).not.toContain("拆成两行");
    const checked = await ran(["check", folder.path("没拆/两个.xlsx")]);
    expect(checked.stdout).toContain("D11");
    expect(checked.stdout).toContain("中有多个指标");
  });

  test("leaves hidden sheets alone, and says so", async () => {
    const sheets = sloppy.sheets.flatMap((sheet, index) => [
      sheet,
      { ...sheet, name: `${sheet.name}（藏）`, isHidden: index === 0 },
    ]);
    const path = folder.put("隐藏.xlsx", await bookBytes({ sheets: sheets.slice(0, 2) }));
    const before = partsOf(readFileSync(path));
    const { stdout } = await ran(["fix", "--safe", path, "--out", folder.path("藏的")]);
    expect(stdout).toContain("隐藏的工作表“古桥（藏）”也有可以自动改的，没有改动");
    expect(stdout).not.toContain("（藏）!");
    const after = partsOf(readFileSync(folder.path("藏的/隐藏.xlsx")));
    expect(after["xl/worksheets/sheet2.xml"]).toBe(before["xl/worksheets/sheet2.xml"]);
    expect(after["xl/worksheets/sheet1.xml"]).not.toBe(before["xl/worksheets/sheet1.xml"]);
  });

  test("says what is left for a person", async () => {
    const from = originals();
    const { exitCode, stdout } = await ran([
      "fix",
      "--safe",
      `${from}/faults.xlsx`,
      "--out",
      folder.path("改"),
    ]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/还有 [0-9]+ 处必须改/);
  });

  test("does nothing without --safe", async () => {
    mkdirSync(folder.path("空空"));
    expect((await ran(["fix", folder.path("空空"), "--out", folder.path("y")])).stderr).toContain(
      "请加上 --safe",
    );
  });
});
