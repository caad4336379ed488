import { rules } from "../../../src/core/findings/rules";
import { run } from "../../../src/cli/main";
import { displayWidth } from "../../../src/cli/terminal/display-width";
import { fakeIo, type FakeOptions } from "../fake-io";

async function ran(argv: string[], options: FakeOptions = {}) {
  const io = fakeIo(options);
  const exitCode = await run(["rules", ...argv], io);
  return { exitCode, stdout: io.printed.stdout(), stderr: io.printed.stderr() };
}

test.each(["zh", "en"] as const)("all rules are listed in %s with what they ask", async (language) => {
  const { exitCode, stdout } = await ran(["--lang", language]);
  expect(exitCode).toBe(0);
  for (const { id, key, what } of rules) {
    expect(stdout).toMatch(new RegExp(`^${key} .*\\[${id}\\]$`, "m"));
    expect(stdout).toContain(what[language]);
  }
});

test.each([["total-equals-parts"], ["F-02"], ["f-02"]])("%s is explained", async (name) => {
  const { exitCode, stdout } = await ran([name]);
  const rule = rules.find(({ id }) => id === "total-equals-parts")!;
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^total-equals-parts {2}F-02 {2}必须改\n/);
  for (const text of [rule.what, rule.why, rule.fix, rule.source]) expect(stdout).toContain(text.zh);
});

test("explanations keep within the terminal", async () => {
  const { stdout } = await ran(
    rules.map(({ id }) => id),
    { columns: 60, env: { NO_COLOR: "1" } },
  );
  expect(Math.max(...stdout.split("\n").map(displayWidth))).toBeLessThanOrEqual(60);
});

test("programs get every rule in both languages", async () => {
  const { stdout } = await ran(["--format", "json"]);
  const list = JSON.parse(stdout) as { rules: { id: string; what: { zh: string; en: string } }[] };
  expect(list.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  expect(list.rules[0]?.what).toEqual(rules[0]?.what);
});

test("an unknown rule is told, with the nearest", async () => {
  const { exitCode, stdout, stderr } = await ran(["total-equal-parts"]);
  expect(exitCode).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("是不是 total-equals-parts？");
});
