import packageJson from "../../package.json";
import { run } from "../../src/cli/main";
import { bookBytes } from "./book";
import { fakeIo, type FakeOptions } from "./fake-io";
import { fixtureBooks } from "./fixture-books";

const text = (written: string) => new TextEncoder().encode(written);
let faults: Uint8Array;
let noTable: Uint8Array;
beforeAll(async () => {
  faults = await bookBytes(fixtureBooks.faults!);
  noTable = await bookBytes(fixtureBooks["no-table"]!);
});

async function ran(argv: string[], options: FakeOptions = {}) {
  const io = fakeIo(options);
  const exitCode = await run(argv, io);
  return { exitCode, stdout: io.printed.stdout(), stderr: io.printed.stderr() };
}

test("errors found: exit code 1", async () => {
  const { exitCode, stdout, stderr } = await ran(["check", "f.xlsx"], { files: { "f.xlsx": faults } });
  expect(exitCode).toBe(1);
  expect(stdout).toContain("f.xlsx\n  2 张表：");
  expect(stderr).toBe("");
});

test("no table, no error: exit code 0, and the report says that nothing was checked", async () => {
  const { exitCode, stdout } = await ran(["check", "n.xlsx"], { files: { "n.xlsx": noTable } });
  expect(exitCode).toBe(0);
  expect(stdout).toContain("什么也没有检查");
});

test.each<[string, FakeOptions["files"], string, string]>([
  ["a missing file", {}, "missing", "找不到"],
  ["a folder without workbooks", { x: "folder" }, "folder", "文件夹"],
  ["a file without permission", { x: { code: "EACCES" } }, "unreadable", "没有权限"],
  ["an empty file", { x: new Uint8Array() }, "empty", "空的"],
  ["a legacy .xls", { x: compoundFile("Workbook") }, "legacy-xls", ".xls"],
  ["an encrypted workbook", { x: compoundFile("EncryptedPackage") }, "encrypted", "加密"],
  ["a web page", { x: text("<html><table><tr><td>1</td></tr></table></html>") }, "not-excel", "HTML"],
  ["a truncated zip", { x: text("PK\u0003\u0004 and no more") }, "broken", "损坏"],
])("%s is told, the other files are checked, exit code 2", async (_, files, code, words) => {
  const { exitCode, stdout } = await ran(["check", "x", "f.xlsx"], { files: { "f.xlsx": faults, ...files } });
  expect(exitCode).toBe(2);
  expect(stdout).toMatch(new RegExp(`^x\n  没能检查  .*${words}`));
  expect(stdout).toContain("f.xlsx\n  2 张表：");
  const json = await ran(["check", "x", "f.xlsx", "--format", "json"], {
    files: { "f.xlsx": faults, ...files },
  });
  const report = JSON.parse(json.stdout) as { files: { status: string; error?: { code: string } }[] };
  expect(report.files.map(({ status }) => status)).toEqual(["failed", "checked"]);
  expect(report.files[0]?.error?.code).toBe(code);
});

test("a file above the limit of bytes is not even opened", async () => {
  const io = fakeIo({});
  const readFile = jest.fn();
  const huge = {
    ...io,
    stat: async () => ({ isFolder: false, size: 1e12, modified: 0, identity: undefined }),
    readFile,
  };
  expect(await run(["check", "huge.xlsx"], huge)).toBe(2);
  expect(io.printed.stdout()).toContain("超出了处理上限");
  expect(readFile).not.toHaveBeenCalled();
});

test("wrong arguments are told on stderr in the user's language, and nothing is printed", async () => {
  const zh = await ran(["chek", "f.xlsx"]);
  expect(zh).toMatchObject({ exitCode: 2, stdout: "" });
  expect(zh.stderr).toBe("target-table-check: 没有“chek”这个命令。是不是要写 check？\n");
  expect((await ran(["chek"], { env: { LANG: "en_US.UTF-8" } })).stderr).toContain("Did you mean check?");
  expect((await ran(["chek", "--lang", "en"])).stderr).toContain("Did you mean check?");
});

test("help and version", async () => {
  expect(await ran(["--version"])).toEqual({ exitCode: 0, stdout: `${packageJson.version}\n`, stderr: "" });
  expect((await ran(["--help"])).stdout).toContain("用法：target-table-check 命令");
  expect((await ran(["check", "--help", "--lang=en"])).stdout).toContain(
    "Usage: target-table-check check FILE|FOLDER…",
  );
});

test("colours on a terminal only", async () => {
  const files = { "f.xlsx": faults };
  expect((await ran(["check", "f.xlsx"], { files, columns: 80 })).stdout).toContain("\u001b[");
  expect((await ran(["check", "f.xlsx"], { files })).stdout).not.toContain("\u001b[");
});

/** The container of .xls and of encrypted workbooks, with one stream of that name in its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const short = { 0x18: 0x3e, 0x1a: 3, 0x1c: 0xfffe, 0x1e: 9, 0x20: 6 };
  for (const [at, value] of Object.entries(short)) view.setUint16(Number(at), value, true);
  const none = 0xffffffff;
  const end = 0xfffffffe;
  const long = { 0x2c: 1, 0x30: 1, 0x38: 4096, 0x3c: end, 0x44: end, 0x4c: 0 };
  for (const [at, value] of Object.entries(long)) view.setUint32(Number(at), value, true);
  for (let at = 0x50; at < 512; at += 4) view.setUint32(at, none, true);
  for (let at = 512; at < 1024; at += 4) view.setUint32(at, none, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, end, true);
  entry(0, "Root Entry", 5);
  entry(1, stream, 2);
  return bytes;

  function entry(index: number, name: string, kind: number) {
    const at = 1024 + index * 128;
    [...name].forEach((letter, place) => view.setUint16(at + place * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = kind;
    for (const offset of [68, 72, 76]) view.setUint32(at + offset, none, true);
    if (index === 0) view.setUint32(at + 76, 1, true);
    view.setUint32(at + 116, end, true);
  }
}
