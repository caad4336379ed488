import { spawn, spawnSync } from "node:child_process";
import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { nodeIo } from "../../src/cli/node-io";
import { temporaryFolder } from "./disk-io";

const folder = temporaryFolder();
const bytes = (text: string) => new TextEncoder().encode(text);

test("a file is written whole, its folder made, and nothing else is left", async () => {
  await nodeIo.writeFile(folder.path("新/报告.html"), bytes("一"));
  await nodeIo.writeFile(folder.path("新/报告.html"), bytes("二"));
  expect(readFileSync(folder.path("新/报告.html"), "utf8")).toBe("二");
  expect(readdirSync(folder.path("新"))).toEqual(["报告.html"]);
});

test("a link stays a link, and permissions stay", async () => {
  const target = folder.put("真/a.txt", "旧");
  chmodSync(target, 0o600);
  symlinkSync(target, folder.path("链"));
  await nodeIo.writeFile(folder.path("链"), bytes("新"));
  expect(lstatSync(folder.path("链")).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, "utf8")).toBe("新");
  expect(statSync(target).mode & 0o777).toBe(0o600);
});

test("a file that is locked against writing stays as it is, with nothing beside it", async () => {
  const locked = folder.put("锁/a.xlsx", "旧");
  chmodSync(locked, 0o444);
  symlinkSync(locked, folder.path("锁/链.xlsx"));
  for (const path of [locked, folder.path("锁/链.xlsx")])
    await expect(nodeIo.writeFile(path, bytes("新"))).rejects.toMatchObject({ code: "EACCES" });
  expect(readFileSync(locked, "utf8")).toBe("旧");
  expect(readdirSync(folder.path("锁"))).toEqual(["a.xlsx", "链.xlsx"]);
});

const posix = process.platform === "win32" ? test.skip : test;

posix("of what never ends no more is read than shows that it is too much", async () => {
  const read = await nodeIo.readFile("/dev/zero", 200_000);
  expect(read.length).toBeGreaterThan(200_000);
  expect(read.length).toBeLessThan(400_000);
});

posix("a pipe is written to, never replaced", async () => {
  const pipe = folder.path("管");
  expect(spawnSync("mkfifo", [pipe]).status).toBe(0);
  const reader = spawn("cat", [pipe]);
  const read = new Promise<string>((done) => {
    let text = "";
    reader.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    reader.on("close", () => done(text));
  });
  await nodeIo.writeFile(pipe, bytes("经过"));
  expect(await read).toBe("经过");
  expect(statSync(pipe).isFIFO()).toBe(true);
});
