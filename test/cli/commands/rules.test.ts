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

test.each([["total-equals-parts"], ["F-02"], ["f-02"]])("%s has its page printed", async (name) => {
  const { exitCode, stdout } = await ran([name]);
  const rule = rules.find(({ id }) => id === "total-equals-parts")!;
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^total-equals-parts {2}F-02 {2}必须改\n/);
  for (const text of [rule.what, rule.why, rule.fix, rule.source]) expect(stdout).toContain(text.zh);
  expect(stdout).toMatch(/ {2}级别 +必须改；表式规定/);
  expect(stdout).toMatch(/ {2}错例 +年度资金总额 \| 6.00\n +财政拨款 \| 3.00\n/);
  expect(stdout).toMatch(/ {2}能否自动改 +能看出改法的给出改前改后/);
});

test("a page is printed in English, the form's words as they are", async () => {
  const { stdout } = await ran(["quantity-is-a-number", "--lang", "en"]);
  expect(stdout).toMatch(/ {2}Right +数量指标 \| 开展信访宣传 \| ≥12次\n/);
  expect(stdout).toMatch(/ {2}By a click +No\. It takes a person\./);
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

test("programs get the whole page of one rule", async () => {
  const { stdout } = await ran(["sign-is-standard", "--format", "json"]);
  const rule = rules.find(({ id }) => id === "sign-is-standard")!;
  const { key, severity, what, why, fix, source, example } = rule;
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    rules: [
      {
        ...{ id: rule.id, key, severity, what, why, fix, source, ...example },
        ...{ mandated: false, trial: false, mending: "safe" },
      },
    ],
  });
});

test("an unknown rule is told, with the nearest", async () => {
  const { exitCode, stdout, stderr } = await ran(["total-equal-parts"]);
  expect(exitCode).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("是不是 total-equals-parts？");
});
