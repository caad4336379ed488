import { languageFor } from "../../src/cli/language";

test.each<[string, string | undefined, Record<string, string>, string]>([
  ["Chinese where nothing is said", undefined, {}, "zh"],
  ["what --lang says, whatever the system speaks", "zh", { LANG: "en_US.UTF-8" }, "zh"],
  ["English where the system speaks English", undefined, { LANG: "en_US.UTF-8" }, "en"],
  ["LC_ALL before LANG", undefined, { LC_ALL: "zh_CN.UTF-8", LANG: "en_US.UTF-8" }, "zh"],
  ["Chinese where the system speaks neither", undefined, { LANG: "C.UTF-8" }, "zh"],
])("%s", (_, option, env, expected) => {
  expect(languageFor(option, env)).toBe(expected);
});
