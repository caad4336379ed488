import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { drawGrid } from "../../support/draw-grid";
import { tellTable } from "../../support/tell-table";

/** What is read of each table, but for its year and what is blank. */
const read = (drawing: string) =>
  recognise(drawGrid(drawing.trim()).grid, layouts).map((table) =>
    tellTable(table).filter((line) => !/^year|^total - undefined$/.test(line)),
  );

describe("a tree", () => {
  const top = "| 项目 | 指标值 | 绩效金额（元） |";
  const road = "| 道路养护 | | 300 |\n| 产出指标 | | |\n| 数量指标 | | |\n| 养护里程 | ≥5公里 | |";
  const bridge = "| 桥梁维修 | | 200 |\n| 产出指标 | | |\n| 数量指标 | | |\n| 桥梁座数 | ≥2座 | |";
  const roads = ["projectName 道路养护", "total 300 元", "产出指标 数量指标 养护里程 = ≥5公里"];
  const bridges = ["projectName 桥梁维修", "total 200 元", "产出指标 数量指标 桥梁座数 = ≥2座"];

  it("has a table a project", () => {
    expect(read(`${top}\n${road}\n${bridge}`)).toEqual([roads, bridges]);
  });

  it("has a project by its money, though a text without any stands above its levels", () => {
    const described = road.replace("| 产出指标", "| 分三批实施 | | |\n| 产出指标");
    const [table, other] = read(`${top}\n${described}`);
    expect([table?.[0], other?.[0]]).toEqual(["projectName 道路养护", "projectName 分三批实施"]);
  });

  it("has no project by its money below the last of its levels", () => {
    expect(read(`${top}\n${road}\n| 以上合计五百元 | | 500 |`)).toEqual([
      [...roads, "产出指标 数量指标 以上合计五百元 = "],
    ]);
  });

  it("keeps a name whose value was forgotten between others", () => {
    const forgotten = road.replace("| 养护里程", "| 养护座数 | | |\n| 养护里程");
    const [table, next] = read(`${top}\n${forgotten}\n${bridge}`);
    expect(table?.slice(2)).toEqual(["产出指标 数量指标 养护座数 = ", "产出指标 数量指标 养护里程 = ≥5公里"]);
    expect(next).toEqual(bridges);
  });

  it("keeps a group without names at the end of a project", () => {
    const tables = recognise(drawGrid(`${top}\n${road}\n| 质量指标 | | |\n${bridge}`).grid, layouts);
    expect(tables.map(({ sections }) => sections.map(({ level2 }) => level2))).toEqual([
      ["数量指标", "质量指标"],
      ["数量指标"],
    ]);
  });

  it("tells the unit over its projects from their names", () => {
    const units = `${top}\n| 公路中心 | | |\n${road}\n| 桥梁中心 | | |\n${bridge}`;
    expect(read(units).map((lines) => lines.filter((line) => line.startsWith("department")))).toEqual([
      ["department 公路中心"],
      ["department 桥梁中心"],
    ]);
  });

  it("has one unit over two projects", () => {
    const units = read(`${top}\n| 公路中心 | | |\n${road}\n${bridge}`);
    expect(units.map((lines) => lines[1])).toEqual(["department 公路中心", "department 公路中心"]);
  });

  it("takes 服务对象满意度 with a value for an indicator, without one for a label", () => {
    const users = "| 满意度指标 | | |\n| 服务对象满意度指标 | | |\n| 服务对象满意度 | ≥90% | |";
    expect(read(`${top}\n${road}\n${users}`)).toEqual([
      [...roads, "满意度指标 服务对象满意度指标 服务对象满意度 = ≥90%"],
    ]);
  });

  it("has indicators below a level that has no groups", () => {
    const plain = "| 道路养护 | | 300 |\n| 产出指标 | | |\n| 养护里程 | ≥5公里 | |";
    const groups = "| 效益指标 | | |\n| 社会效益指标 | | |\n| 通行时间 | 减少 | |";
    expect(read(`${top}\n${plain}\n${groups}`)).toEqual([
      [...roads.slice(0, 2), "产出指标 undefined 养护里程 = ≥5公里", "效益指标 社会效益指标 通行时间 = 减少"],
    ]);
  });

  it("tells what stands right of its columns", () => {
    const [table] = read(`${top.replace(/$/, " |")}\n${road.replace("| 300 |", "| 300 | 待核 |")}`);
    expect(table?.[table.length - 1]).toBe("unread D2 待核");
  });
});

describe("a list whose levels stand in columns", () => {
  const pivot = (heads: string, ...rows: string[]) =>
    read(["| 项目绩效目标表 | < | < | < | < | < | < |", heads.trim(), ...rows].join("\n"));
  const heads = `
| 项目名称 | 资金总额（元） | 财政拨款 | 产出指标 | < | 效益指标 | < |
| ^ | ^ | ^ | 三级指标 | 指标值 | 三级指标 | 指标值 |`;

  it("has a table a project, with as many rows as it has", () => {
    expect(
      pivot(
        heads,
        "| 道路养护 | 300 | 200 | 里程 | ≥5公里 | 通行时间 | 减少 |",
        "| ^ | ^ | ^ | 座数 | ≥2座 | | |",
        "| 桥梁维修 | 90 | 90 | 座数 | ≥3座 | 受益村 | ≥3个 |",
      ),
    ).toEqual([
      [
        ...["projectName 道路养护", "total 300 元 closed", "part 财政拨款 200"],
        ...["产出指标 undefined 里程 = ≥5公里", "产出指标 undefined 座数 = ≥2座"],
        "效益指标 undefined 通行时间 = 减少",
      ],
      [
        ...["projectName 桥梁维修", "total 90 元 closed", "part 财政拨款 90"],
        ...["产出指标 undefined 座数 = ≥3座", "效益指标 undefined 受益村 = ≥3个"],
      ],
    ]);
  });

  it("takes a line with money alone for the unit of the projects below it", () => {
    const tables = pivot(
      heads,
      "| 公路中心 | 390 | 290 | | | | |",
      "| 道路养护 | 300 | 200 | 里程 | ≥5公里 | | |",
    );
    expect(tables.map((lines) => lines.slice(0, 2))).toEqual([["projectName 道路养护", "unit 公路中心"]]);
  });

  it("takes the unit of money from the heading above it, not from one beside it", () => {
    const money = (first: string, second: string) =>
      pivot(
        `
| 项目名称 | ${first} | < | 产出指标 | < | 效益指标 | < |
| ^ | ${second} | 财政拨款 | 三级指标 | 指标值 | 三级指标 | 指标值 |`,
        "| 道路养护 | 300 | 200 | 里程 | ≥5公里 | 通行时间 | 减少 |",
      ).map((lines) => lines[1]);
    expect(money("项目金额（元）", "资金总额")).toEqual(["total 300 元 closed"]);
    expect(money("项目金额", "资金总额（万元）")).toEqual(["total 300 万元 closed"]);
    expect(money("项目金额", "资金总额")).toEqual(["total 300 undefined closed"]);
  });

  it("takes no unit of money from a price in the same row", () => {
    const [table] = pivot(
      `
| 项目名称 | 项目金额 | < | 产出指标 | < | 效益指标 | < |
| ^ | 单价（元） | 资金总额 | 三级指标 | 指标值 | 三级指标 | 指标值 |`,
      "| 道路养护 | 9 | 300 | 里程 | ≥5公里 | 通行时间 | 减少 |",
    );
    expect(table?.[1]).toBe("total 300 undefined");
  });

  it("has a pair below each level, also below those that are groups of their own", () => {
    const [table] = pivot(
      `
| 项目名称 | 资金总额 | 成本指标 | < | 满意度指标 | < |
| ^ | ^ | 三级指标 | 指标值 | 三级指标 | 指标值 |`,
      "| 道路养护 | 300 | 每公里 | ≤60元 | 司机满意度 | ≥90% |",
    );
    expect(table?.slice(2)).toEqual([
      "成本指标 成本指标 每公里 = ≤60元",
      "满意度指标 服务对象满意度指标 司机满意度 = ≥90%",
    ]);
  });
});
