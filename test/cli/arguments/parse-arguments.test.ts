import {
  type Arguments,
  languageOption,
  type Misunderstood,
  parseArguments,
} from "../../../src/cli/arguments/parse-arguments";

const understood = (argv: string[]) => parseArguments(argv) as Arguments;

test.each<[string, string[], { operands: string[]; options: Record<string, string> }]>([
  [
    "takes the files in order",
    ["check", "b.xlsx", "a.xlsx"],
    { operands: ["b.xlsx", "a.xlsx"], options: {} },
  ],
  [
    "takes options anywhere",
    ["--format", "json", "check", "a"],
    { operands: ["a"], options: { format: "json" } },
  ],
  [
    "takes a value behind =",
    ["check", "a", "--format=json"],
    { operands: ["a"], options: { format: "json" } },
  ],
  ["takes a short name", ["check", "-f", "json", "a"], { operands: ["a"], options: { format: "json" } }],
  [
    "takes the last of two values",
    ["check", "a", "--lang=en", "--lang=zh"],
    { operands: ["a"], options: { lang: "zh" } },
  ],
  [
    "takes files that look like options behind --",
    ["check", "--", "--a.xlsx"],
    { operands: ["--a.xlsx"], options: {} },
  ],
])("%s", (_, argv, expected) => {
  const given = understood(argv);
  expect(given.command?.name).toBe("check");
  expect(given.operands).toEqual(expected.operands);
  expect(Object.fromEntries(given.options)).toEqual(expected.options);
});

test.each<[string, string[]]>([
  ["without a command", ["--help"]],
  ["of a command, without the files it needs", ["check", "-h"]],
  ["of the version", ["-V"]],
])("asking for help %s needs nothing else", (_, argv) => {
  expect(parseArguments(argv).status).toBe("understood");
});

test.each<[string, string[], string, string]>([
  ["nothing at all", [], "没有写命令", "No command"],
  ["an unknown command", ["weigh", "a.xlsx"], "可用的命令：check", "Commands: check"],
  ["a misspelt command", ["chek", "a.xlsx"], "是不是要写 check？", "Did you mean check?"],
  ["a file in the command's place", ["预算.xlsx"], "check 预算.xlsx", "check 预算.xlsx"],
  ["no file", ["check"], "后面要写文件", "needs FILE"],
  ["an unknown option", ["check", "a", "--colour"], "没有“--colour”这个选项", 'no option "--colour"'],
  ["a misspelt option", ["check", "a", "--formt", "json"], "是不是要写 --format？", "Did you mean --format?"],
  ["an unknown short option", ["check", "a", "-x"], "没有“-x”", 'no option "-x"'],
  ["an unknown value", ["check", "a", "--format", "pdf"], "可以写：text json", "Allowed: text json"],
  [
    "an option in a value's place",
    ["check", "a", "--format", "--lang=en"],
    "不认识“--lang=en”",
    "does not know",
  ],
  ["a missing value", ["check", "a", "--format"], "缺少格式", "needs a value"],
  ["an empty value", ["check", "a", "--format="], "缺少格式", "needs a value"],
  ["a value that is not wanted", ["check", "a", "--help=yes"], "去掉“=yes”", 'leave out "=yes"'],
])("%s is told in both languages", (_, argv, zh, en) => {
  const given = parseArguments(argv) as Misunderstood;
  expect(given.status).toBe("misunderstood");
  expect(given.words.zh).toContain(zh);
  expect(given.words.en).toContain(en);
});

test("the language is known even where the rest is not understood", () => {
  expect(languageOption(["chek", "--wrong", "--lang", "en"])).toBe("en");
  expect(languageOption(["check", "a"])).toBeUndefined();
});
