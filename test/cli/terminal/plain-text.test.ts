import { paintFor } from "../../../src/cli/terminal/paint";
import { plainText } from "../../../src/cli/terminal/plain-text";

test.each<[string, string, string]>([
  ["an escape sequence cannot colour or move the cursor", "a\u001b[31mb\u001b[2J", "a [31mb [2J"],
  ["line breaks in a cell stay on the line", "一\r\n二\n三", "一 二 三"],
  ["direction marks cannot turn the writing around", "a\u202exslx.b", "a xslx.b"],
  ["C1 controls are taken out", "a\u009bb", "a b"],
  ["other text stays as it is", "≥98%（“维稳”）", "≥98%（“维稳”）"],
])("%s", (_, text, expected) => {
  expect(plainText(text)).toBe(expected);
});

const output = (isTerminal: boolean) => ({ write: () => undefined, isTerminal, columns: undefined });

test.each<[string, boolean, Record<string, string>, string]>([
  ["a terminal gets colours", true, {}, "\u001b[31mx\u001b[0m"],
  ["a pipe gets none", false, {}, "x"],
  ["NO_COLOR is heeded", true, { NO_COLOR: "1" }, "x"],
  ["a dumb terminal gets none", true, { TERM: "dumb" }, "x"],
])("%s", (_, isTerminal, env, expected) => {
  expect(paintFor(output(isTerminal), env)("error", "x")).toBe(expected);
});
