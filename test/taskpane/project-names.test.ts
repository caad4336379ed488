import { projectNamesIn, repeatedNames } from "../../src/taskpane/project-names";

describe("project names in a text", () => {
  it.each<[string, string, readonly string[]]>([
    ["are one a line", "社区图书角\n数字展厅", ["社区图书角", "数字展厅"]],
    [
      "leave out blank lines and blanks around",
      "  社区图书角 \r\n\r\n\t\n数字展厅\r\n",
      ["社区图书角", "数字展厅"],
    ],
    [
      "are the first column that is no running number",
      "1\t社区图书角\t20\n（2）\t数字展厅\t3.5",
      ["社区图书角", "数字展厅"],
    ],
    ["leave out the heading of a pasted column", "序号\t项目名称\n1\t社区图书角", ["序号", "社区图书角"]],
    ["leave out the heading 项目名称", "项目名称\n社区图书角", ["社区图书角"]],
    [
      "join a name that breaks inside its cell",
      '"社区图书角\n（二期）"\n数字展厅',
      ["社区图书角（二期）", "数字展厅"],
    ],
    [
      "keep quotation marks that are part of a name",
      '"""小巨人""企业奖补"\n"两会"保障',
      ['"小巨人"企业奖补', '"两会"保障'],
    ],
    ["keep names that begin with a number", "2026年展览\n12345热线", ["2026年展览", "12345热线"]],
    ["are none in an empty text", " \n ", []],
  ])("%s", (_, text, names) => {
    expect(projectNamesIn(text)).toEqual(names);
  });
});

describe("repeated names", () => {
  it("are told once each", () => {
    expect(repeatedNames(["甲", "乙", "甲", "甲", "丙", "乙"])).toEqual(["甲", "乙"]);
  });
});
