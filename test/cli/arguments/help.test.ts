import { everywhere } from "../../../src/cli/arguments/command-spec";
import { commandSpecs } from "../../../src/cli/arguments/commands";
import { helpText } from "../../../src/cli/arguments/help";

describe.each(["zh", "en"] as const)("help in %s", (language) => {
  test("of the program names every command and what it does", () => {
    const help = helpText(undefined, language);
    for (const { name, what } of commandSpecs) {
      expect(help).toContain(`  ${name}`);
      expect(help).toContain(what[language]);
    }
  });

  test.each(commandSpecs)("of $name names its options with their values", (command) => {
    const help = helpText(command, language);
    for (const { name, what, value } of [...command.options, ...everywhere]) {
      expect(help).toContain(`--${name}`);
      expect(help).toContain(what[language]);
      for (const choice of value?.choices ?? []) expect(help).toContain(choice);
    }
  });
});

test("the columns stand straight, counting a Chinese character as two", () => {
  const rows = helpText(commandSpecs[0], "zh")
    .split("\n")
    .filter((line) => line.includes("--lang") || line.includes("--help"));
  const [lang = "", help = ""] = rows;
  expect(help.indexOf("显示")).toBe(lang.indexOf("输出"));
});
