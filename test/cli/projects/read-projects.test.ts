import { type ProjectList, readProjects } from "../../../src/cli/projects/read-projects";

const list = (rows: string[][]) => readProjects(rows) as ProjectList;
const blank = { department: "", unit: "", attribute: "", level: "", year: undefined };

test("columns are known by their headings, in any order, below a title", () => {
  const { projects, faults } = list([
    ["2025年项目清单"],
    ["序号", "预算年度", "实施单位", "项目 名称", "主管部门及代码", "项目属性", "级次"],
    ["1", "2025年", "甲局", " 古桥  修缮 ", "甲厅", "新增", "市本级"],
    ["2", "", "", "护林", "", "", ""],
  ]);
  expect(projects).toEqual([
    {
      projectName: "古桥 修缮",
      department: "甲厅",
      unit: "甲局",
      attribute: "新增",
      level: "市本级",
      year: 2025,
    },
    { ...blank, projectName: "护林" },
  ]);
  expect(faults).toEqual([]);
});

test("what is doubtful is told with its line, and the rest is taken", () => {
  const { projects, faults } = list([
    ["项目名称", "实施单位", "年度"],
    ["古桥修缮", "甲局", "今年"],
    ["", "甲局", ""],
    ["", "", ""],
    ["古桥修缮", "甲局", "2025"],
  ]);
  expect(projects.map(({ projectName, year }) => [projectName, year])).toEqual([
    ["古桥修缮", undefined],
    ["古桥修缮", 2025],
  ]);
  expect(faults.map(({ zh }) => zh)).toEqual([
    "第 2 行的年度“今年”不认识，按 --year 处理。",
    "第 3 行没有项目名称，已跳过。",
    "第 5 行的项目“古桥修缮”前面已经有了，仍各做一张表。",
  ]);
});

test("without the heading nothing is guessed", () => {
  expect(readProjects([["古桥修缮", "甲局"]])).toMatchObject({
    zh: expect.stringContaining("没有“项目名称”一列") as string,
  });
});
