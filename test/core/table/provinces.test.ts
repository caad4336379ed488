import { rangeText } from "../../../src/core/grid/address";
import { layouts } from "../../../src/core/table/layouts";
import { recognise } from "../../../src/core/table/read-table";
import { type Field, type Table, indicatorsOf } from "../../../src/core/table/table";
import { drawGrid } from "../../support/draw-grid";
import { tellPlaces } from "../../support/tell-places";
import { tellTable } from "../../support/tell-table";
import { Told } from "../../support/told";

const told = new Told("places/provinces");

/** What is read; and by the way, where: as test/fixtures/places says it. */
function read(drawing: string): string[][] {
  const tables = recognise(drawGrid(drawing).grid, layouts);
  const places = tables.flatMap(tellPlaces);
  expect(places.join("\n")).toBe(told.expected(nameOf(drawing), places));
  return tables.map(tellTable);
}

/** Its first words, and enough to tell it from the others. */
function nameOf(drawing: string): string {
  const lines = drawing.trim().split("\n");
  const [first = ""] = (lines[0] ?? "").split("|").filter((text) => text.trim() !== "");
  return `${first.trim()}, ${lines.length} lines, ${drawing.length} characters`;
}

describe("tables of other provinces are read fully by their labels", () => {
  it("Shanxi: two halves, in 元, levels of government as parts", () => {
    expect(
      read(`
| 项目支出绩效目标申报表 | < | < | < | < | < | < |
| （2023年度） | < | < | < | < | < | < |
| 项目名称 | 校舍维修 | < | < | < | < | < |
| 主管部门及代码 | 教育局 | < | < | 实施单位 | 第一小学 | < |
| 项目属性 | 新增项目 | < | < | 项目期 | 2023年-2024年 | < |
| 项目资金（元） | 实施期资金总额： | 3,000,000.00 | < | 年度资金总额： | 1,000,000.00 | < |
| ^ | 其中：中央财政 | 1,000,000.00 | < | 其中：中央财政 | 400,000.00 | < |
| ^ | 省级财政 | 1,000,000.00 | < | 省级财政 | 300,000.00 | < |
| ^ | 市县（区）财政 | 1,000,000.00 | < | 市县（区）财政 | 300,000.00 | < |
| ^ | 单位自筹 | | < | 单位自筹 | | < |
| ^ | 其他资金 | | < | 其他资金 | | < |
| 总体目标 | 实施期目标 | < | < | 年度目标 | < | < |
| ^ | 三年内修好全部校舍。 | < | < | 今年修好两栋校舍。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维修校舍 | ≥6栋 | 数量指标 | 维修校舍 | ≥2栋 |
| ^ | 质量指标 | 验收合格率 | 100% | 质量指标 | 验收合格率 | 100% |
| 满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥90% | 服务对象满意度指标 | 师生满意度 | ≥90% |`),
    ).toEqual([
      [
        "year 2023",
        "projectName 校舍维修",
        "department 教育局",
        "unit 第一小学",
        "attribute 新增项目",
        "period 2023年-2024年",
        "total 1000000 元 closed",
        "part 中央财政 400000",
        "part 省级财政 300000",
        "part 市县财政 300000",
        "part 自有资金 -",
        "part 其他资金 -",
        "project total 3000000",
        "project part 中央财政 1000000",
        "project part 省级财政 1000000",
        "project part 市县财政 1000000",
        "project part 自有资金 -",
        "project part 其他资金 -",
        "goal 今年修好两栋校舍。",
        "midterm goal 三年内修好全部校舍。",
        "midterm 产出指标 数量指标 维修校舍 = ≥6栋",
        "midterm 产出指标 质量指标 验收合格率 = 100%",
        "midterm 满意度指标 服务对象满意度指标 师生满意度 = ≥90%",
        "产出指标 数量指标 维修校舍 = ≥2栋",
        "产出指标 质量指标 验收合格率 = 100%",
        "满意度指标 服务对象满意度指标 师生满意度 = ≥90%",
      ],
    ]);
  });

  it("Sichuan: numbered parts and sign, value, unit and weight in columns of their own", () => {
    expect(
      read(`
| 部门预算项目绩效目标表（2024年度） | < | < | < | < | < | < | < |
| 项目名称 | 食品抽检 | < | < | < | < | < | < |
| 预算单位 | 市场监督管理局 | < | < | < | < | < | < |
| 项目资金（万元） | 年度资金总额 | 120.00 | < | < | < | < | < |
| ^ | （一）财政拨款小计 | 100.00 | < | < | < | < | < |
| ^ | 1.一般公共预算 | 80.00 | < | < | < | < | < |
| ^ | 2.政府性基金 | 20.00 | < | < | < | < | < |
| ^ | （二）自有资金小计 | 20.00 | < | < | < | < | < |
| ^ | 1.事业收入 | 20.00 | < | < | < | < | < |
| 总体目标 | 完成食品抽检1200批次，守住食品安全底线。 | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 指标方向性 |
| 产出指标 | 数量指标 | 抽检批次 | ≥ | 1200 | 批次 | 20 | 正向指标 |
| ^ | 时效指标 | 完成时限 | ≤ | 12 | 月 | 10 | 反向指标 |
| 效益指标 | 社会效益指标 | 公众放心程度 | 定性 | 高 | | 20 | 正向指标 |
| 满意度指标 | 满意度指标 | 公众满意度 | ≥ | 90 | % | 10 | 正向指标 |`),
    ).toEqual([
      [
        "year 2024",
        "projectName 食品抽检",
        "department 市场监督管理局",
        "total 120 万元 closed",
        "part 财政拨款 100",
        "subpart 一般公共预算 80",
        "subpart 政府性基金 20",
        "part 自有资金 20",
        "subpart 事业收入 20",
        "goal 完成食品抽检1200批次，守住食品安全底线。",
        "产出指标 数量指标 抽检批次 = ≥1200批次 (20)",
        "产出指标 时效指标 完成时限 = ≤12月 (10)",
        "效益指标 社会效益指标 公众放心程度 = 高 (20)",
        "满意度指标 服务对象满意度指标 公众满意度 = ≥90% (10)",
      ],
    ]);
  });

  it("Hubei: 资金总额 beside 当年资金总额, last year's value beside the expected one", () => {
    expect(
      read(`
| 项目绩效目标申报表 | < | < | < | < | < | < |
| 填报日期：2024年10月 | < | < | < | | 单位：万元 | < |
| 项目名称 | 河道治理 | < | 项目编码 | 420101 | < | < |
| 项目主管部门 | 水务局 | < | 项目执行单位 | 河道管理所 | < | < |
| 资金总额 | 90.5 | < | 当年资金总额 | 30.5 | < | < |
| 其中：财政拨款 | 90.5 | < | 其中：财政拨款 | 30.5 | < | < |
| 其他资金 | 0 | < | 其他资金 | 0 | < | < |
| 年度绩效目标 | 治理河道12公里，水质稳定达到三类。 | < | < | < | < | < |
| 年度绩效目标表 | 一级指标 | 二级指标 | 指标内容 | 上年实际 | 预期实现值 | 指标标准或依据 |
| ^ | 产出指标 | 数量指标 | 治理河道长度 | 10公里 | 12公里 | 实施方案 |
| ^ | 效益指标 | 生态效益指标 | 水质 | 三类 | 三类 | 水环境标准 |
| ^ | 满意度指标 | 服务对象满意度指标 | 居民满意度 | 88% | ≥90% | 问卷 |`),
    ).toEqual([
      [
        "year undefined",
        "projectName 河道治理",
        "department 水务局",
        "unit 河道管理所",
        "total 30.5 万元 closed",
        "part 财政拨款 30.5",
        "part 其他资金 0",
        "project total 90.5",
        "project part 财政拨款 90.5",
        "project part 其他资金 0",
        "goal 治理河道12公里，水质稳定达到三类。",
        "产出指标 数量指标 治理河道长度 = 12公里",
        "效益指标 生态效益指标 水质 = 三类",
        "满意度指标 服务对象满意度指标 居民满意度 = ≥90%",
      ],
    ]);
  });

  it("Guangxi: 合计 over the kinds of budget, each with upper and own level", () => {
    expect(
      read(`
| 2022年项目支出绩效目标表 | < | < | < | < |
| | | | | 单位：元 |
| 项目名称 | 基层医疗设备 | < | < | < |
| 主管部门 | 卫生健康委 | 实施单位 | 中心医院 | < |
| 资金来源 | 合计 | 500000 | < | < |
| ^ | 一般公共预算拨款 | 400000 | < | < |
| ^ | 其中：上级 | 300000 | < | < |
| ^ | 本级 | 100000 | < | < |
| ^ | 政府性基金 | 100000 | < | < |
| ^ | 国有资本经营预算 | | < | < |
| ^ | 其他资金 | | < | < |
| 年度绩效目标 | 为12个卫生院配齐设备。 | < | < | < |
| 绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 |
| ^ | 产出指标 | 数量指标 | 配备设备 | ≥36台 |
| ^ | 效益指标 | 社会效益指标 | 就近就诊率 | ≥85% |`),
    ).toEqual([
      [
        "year 2022",
        "projectName 基层医疗设备",
        "department 卫生健康委",
        "unit 中心医院",
        "total 500000 元 closed",
        "part 一般公共预算 400000",
        "subpart 上级资金 300000",
        "subpart 本级资金 100000",
        "part 政府性基金 100000",
        "part 国有资本经营预算 -",
        "part 其他资金 -",
        "goal 为12个卫生院配齐设备。",
        "产出指标 数量指标 配备设备 = ≥36台",
        "效益指标 社会效益指标 就近就诊率 = ≥85%",
      ],
    ]);
  });

  it("Chongqing, Gansu, Tianjin and Jiangxi: other words for the same labels", () => {
    expect(
      read(`
| 项目绩效目标表 | < | < | < | < | < |
| 项目名称 | 数据中心运维 | < | 预算单位 | 大数据局 | < |
| 项目总预算（万元） | 600 | < | 当年年度预算 | 200 | < |
| 其中：财政资金 | 600 | < | 其中：财政资金 | 200 | < |
| 其它资金 | 0 | < | 其它资金 | 0 | < |
| 当年绩效目标 | 系统全年稳定运行。 | < | < | < | < |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| ^ | 产出指标 | 质量指标 | 系统可用率 | ≥99.9% | 30 |

| 2024年度项目支出绩效目标申报表 | < | < | < | < | < |
| 项目名称 | 旱作农业 | < | 主管部门 | 农业农村局 | < |
| 项目总投资 | 80万元 | < | 预算申报数 | 50万元 | < |
| 总体目标 | 推广旱作技术2万亩。 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 计算符号 | 目标值 | 度量单位 |
| 产出指标 | 数量指标 | 推广面积 | ≥ | 20000 | 亩 |
| 效益指标 | 经济效益指标 | 亩均增收 | ≥ | 80 | 元 |`),
    ).toEqual([
      [
        "year undefined",
        "projectName 数据中心运维",
        "department 大数据局",
        "total 200 万元 closed",
        "part 财政拨款 200",
        "part 其他资金 0",
        "project total 600",
        "project part 财政拨款 600",
        "project part 其他资金 0",
        "goal 系统全年稳定运行。",
        "产出指标 质量指标 系统可用率 = ≥99.9% (30)",
      ],
      [
        "year 2024",
        "projectName 旱作农业",
        "department 农业农村局",
        "total 50 万元",
        "project total 80",
        "goal 推广旱作技术2万亩。",
        "产出指标 数量指标 推广面积 = ≥20000亩",
        "效益指标 经济效益指标 亩均增收 = ≥80元",
      ],
    ]);
  });

  it("a list: projects below one another, header and money in columns", () => {
    expect(
      read(`
| 2025年项目绩效目标表 | < | < | < | < | < | < | < |
| 单位名称 | 项目名称 | 预算数（万元） | 年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 文化馆 | 送戏下乡 | 12 | 送戏60场。 | 产出指标 | 数量指标 | 演出场次 | ≥60场 |
| ^ | ^ | ^ | ^ | 满意度指标 | 服务对象满意度指标 | 观众满意度 | ≥95% |
| 文化馆 | 免费开放 | 30 | 全年免费开放。 | 产出指标 | 数量指标 | 开放天数 | ≥300天 |
| 注：本表按项目填报，一个项目一行以上。 | < | < | < | < | < | < | < |`),
    ).toEqual([
      [
        "year 2025",
        "projectName 送戏下乡",
        "unit 文化馆",
        "total 12 万元",
        "goal 送戏60场。",
        "产出指标 数量指标 演出场次 = ≥60场",
        "满意度指标 服务对象满意度指标 观众满意度 = ≥95%",
      ],
      [
        "year 2025",
        "projectName 免费开放",
        "unit 文化馆",
        "total 30 万元",
        "goal 全年免费开放。",
        "产出指标 数量指标 开放天数 = ≥300天",
      ],
    ]);
  });
});

describe("where tables stand", () => {
  const table = (name: string) => `
| 项目支出绩效目标表 | < | < | < |
| 项目名称 | ${name} | < | < |
| 主管部门 | 民政局 | 实施单位 | 民政局 |
| 年度资金总额 | 10 | < | < |
| 绩效目标 | 办成办好。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 件数 | ≥5件 |`;

  it("side by side on one sheet they are two tables", () => {
    const [left = [], right = []] = [table("甲"), table("乙")].map((drawing) => drawing.trim().split("\n"));
    const both = left.map((line, index) => `${line} | ${right[index]?.replace(/^\|/, "")}`).join("\n");
    expect(read(both).map((lines) => lines[1])).toEqual(["projectName 甲", "projectName 乙"]);
  });

  it("below one another, with or without a blank row and a title, they are two tables", () => {
    const untitled = table("乙").split("\n").slice(2).join("\n");
    expect(read(`${table("甲")}\n\n${table("乙")}`)).toHaveLength(2);
    expect(read(`${table("甲")}\n${untitled}`).map((lines) => lines[1])).toEqual([
      "projectName 甲",
      "projectName 乙",
    ]);
  });

  it("a note below ends the table and is no part of it", () => {
    const [reading] = recognise(
      drawGrid(`${table("甲")}\n| 注：本表一式两份。 |\n| 填表人： | 张三 |`).grid,
      layouts,
    );
    expect(reading && rangeText(reading.range)).toBe("A1:D7");
    expect(reading?.unread).toEqual([]);
  });

  it("a lone text far below is no row of it", () => {
    const [reading] = recognise(drawGrid(`${table("甲")}\n\n\n\n\n| | | 记得打印两份 | |`).grid, layouts);
    expect(reading && rangeText(reading.range)).toBe("A1:D7");
  });

  it("what stands inside the table and has no label is reported", () => {
    const stray = table("甲").replace("| 绩效目标 |", "| 某个不认识的标签 | 其值 |\n| 绩效目标 |");
    expect(read(stray)[0]?.filter((line) => line.startsWith("unread"))).toEqual([
      "unread A5 某个不认识的标签",
      "unread B5 其值",
    ]);
  });

  it("a goal under its label, alone in its row, is no second table", () => {
    const below = table("甲").replace(
      "| 绩效目标 | 办成办好。 | < | < |",
      "| 项目年度绩效目标 | < | < | < |\n| 办成办好。 | < | < | < |",
    );
    expect(read(below).map((lines) => lines.filter((line) => /^(goal|unread)/.test(line)))).toEqual([
      ["goal 办成办好。"],
    ]);
  });

  it.each([
    ["an empty sheet", ""],
    ["a sheet of something else", "| 序号 | 姓名 | 金额 |\n| 1 | 张三 | 20 |\n| 2 | 李四 | 30 |"],
    ["a budget table with 项目名称 but no target", "| 项目名称 | 科目 | 金额 |\n| 运维 | 办公费 | 20 |"],
  ])("%s gives no table", (_name, drawing) => {
    expect(read(drawing)).toEqual([]);
  });
});

describe("a label and its value in one cell", () => {
  it("are told apart at the colon, but a value that has a colon is left alone", () => {
    const [lines] = read(`
| 项目支出绩效目标表 | < |
| 项目名称：水利工程 | 主管部门：水利局 |
| 年度资金总额：12万元 | |
| 绩效目标 | 年度目标：修渠3公里。 |
| 二级指标 | 三级指标 | 指标值 |
| 数量指标 | 修渠长度 | ≥3公里 |`);
    expect(lines?.slice(1, 5)).toEqual([
      "projectName 水利工程",
      "department 水利局",
      "total 12 万元",
      "goal 年度目标：修渠3公里。",
    ]);
  });
});

describe("further forms in use", () => {
  const rowsOf = (drawing: string) =>
    read(drawing).map((lines) => lines.filter((line) => !/^(year|goal)/.test(line)));

  it("Jiangsu: half-year and whole-year values; the whole year's counts", () => {
    expect(
      rowsOf(`
| 2024年度项目绩效目标表 | < | < | < | < |
| 项目名称 | 公共文化服务 | < | 主管部门 | 文化局 |
| 年度预算申请（万元） | 资金总额 | 40 | < | < |
| ^ | 财政拨款 | 40 | < | < |
| 绩效目标 | 办好文化活动。 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 半年（程）指标值 | 全年（程）指标值 |
| 产出指标 | 数量指标 | 活动场次 | ≥20场 | ≥45场 |`),
    ).toEqual([
      [
        "projectName 公共文化服务",
        "department 文化局",
        "total 40 万元 closed",
        "part 财政拨款 40",
        "产出指标 数量指标 活动场次 = ≥45场",
      ],
    ]);
  });

  it("Beijing: 绩效指标性质, 绩效指标值, 绩效度量单位", () => {
    expect(
      rowsOf(`
| 项目支出绩效目标申报表 | < | < | < | < | < |
| 项目名称 | 食堂设备购置 | < | < | < | < |
| 主管部门 | 某局 | < | 实施单位 | 某中心 | < |
| 项目资金(万元) | 年度资金总额 | 20 | < | < | < |
| ^ | 其中：财政拨款 | 20 | < | < | < |
| ^ | 其他资金 | | < | < | < |
| 总体目标 | 购置设备12台。 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 绩效指标性质 | 绩效指标值 | 绩效度量单位 |
| 产出指标 | 产出数量指标 | 购置数量 | ＝ | 12 | 台(套) |
| ^ | 产出质量指标 | 验收情况 | 定性 | 合格 | |`)[0]?.slice(-2),
    ).toEqual(["产出指标 数量指标 购置数量 = ＝12台(套)", "产出指标 质量指标 验收情况 = 合格"]);
  });

  it("Yunnan: a list with the unit's name on a row of its own", () => {
    expect(
      rowsOf(`
| 2025年项目支出绩效目标表 | < | < | < | < | < | < | < |
| 单位名称、项目名称 | 项目年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
| 县图书馆 | | | | | | | |
| 购书经费 | 购书五千册。 | 产出指标 | 数量指标 | 购书数量 | >= | 5000 | 册 |
| | | 满意度指标 | 服务对象满意度指标 | 读者满意度 | >= | 90 | % |`),
    ).toEqual([
      [
        "projectName 购书经费",
        "total - undefined",
        "产出指标 数量指标 购书数量 = >=5000册",
        "满意度指标 服务对象满意度指标 读者满意度 = >=90%",
      ],
    ]);
  });

  it("Xinjiang: total and parts in one row", () => {
    expect(
      rowsOf(`
| 项目支出绩效目标表 | < | < | < | < | < | < |
| 预算单位 | 团场 | < | 项目名称 | 渠道防渗 | < | < |
| 项目资金（万元） | 年度资金总额 | 100 | 其中：财政拨款 | 90 | 其他资金 | 10 |
| 项目总体目标 | 防渗渠道8公里。 | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | < | < | 指标值 | < |
| 产出指标 | 数量指标 | 防渗渠道长度 | < | < | ≥8公里 | < |`),
    ).toEqual([
      [
        "projectName 渠道防渗",
        "department 团场",
        "total 100 万元 closed",
        "part 财政拨款 90",
        "part 其他资金 10",
        "产出指标 数量指标 防渗渠道长度 = ≥8公里",
      ],
    ]);
  });

  it("Hubei: last years and this year as a second row of headings", () => {
    expect(
      rowsOf(`
| 项目绩效目标表 | < | < | < | < | < |
| 项目名称 | 信息化运维 | < | < | < | < |
| 年度绩效目标 | 保障系统稳定。 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | < | < |
| ^ | ^ | ^ | 前年 | 上年 | 预计当年实现 |
| 产出指标 | 质量指标 | 系统可用率 | 98% | 99% | ≥99.5% |`)[0]?.slice(-1),
    ).toEqual(["产出指标 质量指标 系统可用率 = ≥99.5%"]);
  });

  it.each([
    ["a self-evaluation", "项目支出绩效自评表"],
    ["a department's own targets", "部门整体支出绩效目标表"],
    ["a monitoring sheet", "项目绩效运行监控表"],
  ])("%s is another form and is not judged as this one", (_name, title) => {
    const project = title.includes("整体") ? "部门名称" : "项目名称";
    expect(
      read(`
| ${title} | < | < | < |
| ${project} | 某某 | 主管部门 | 某局 |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 |
| 产出指标 | 数量指标 | 件数 | ≥5件 |`),
    ).toEqual([]);
  });
});

describe("what was forgotten is missed at its own cell", () => {
  const at = (drawing: string, pick: (table: Table) => Field | undefined) =>
    recognise(drawGrid(drawing).grid, layouts).map((table) => {
      const field = pick(table);
      return field && `${rangeText(field.at)} ${field.text}`.trim();
    });

  it("a list's project without a name is still a table", () => {
    const list = `
| 项目绩效目标表 | < | < | < | < | < |
| 项目名称 | 预算数（元） | 年度绩效目标 | 二级指标 | 三级指标 | 指标值 |
| 甲 | 100 | 做成甲。 | 数量指标 | 件数 | ≥5件 |
| | 200 | 做成乙。 | 数量指标 | 件数 | ≥6件 |
| | | | 质量指标 | 合格率 | 100% |`;
    expect(at(list, (table) => table.header.projectName)).toEqual(["A3 甲", "A4"]);
  });

  it("a tree's project without a name too, and a 满意度 without a value is a row", () => {
    const tree = `
| 2020年项目绩效目标批复表 | < | < |
| 项目 | 指标值 | 绩效金额 |
| 某中心 | | |
| | | 3000000 |
| 产出指标 | | |
| 数量指标 | | |
| 件数 | ≥5件 | |
| 满意度指标 | | |
| 服务对象满意度指标 | | |
| 服务对象满意度 | | |`;
    const tables = recognise(drawGrid(tree).grid, layouts);
    expect(tables).toHaveLength(1);
    expect(tables[0] && indicatorsOf(tables[0]).map((row) => row.name.text)).toEqual([
      "件数",
      "服务对象满意度",
    ]);
  });

  const flat = (total: string, goal: string) => `
| 项目支出绩效目标申报表 | | | | | | | |
| 项目名称 | | 下立交工程 | | 项目性质 | 阶段性项目 | | |
| 项目资金（元） | | 项目资金总额 | | 900 | 年度资金申请总额 | | ${total} |
| | | 其中：财政资金 | | 900 | 其中：当年财政拨款 | | 300 |
| 项目绩效目标 | 项目总目标 | | | | 年度总体目标 | | |
| | 建成下立交。 | | | | ${goal} | | |
| | 一级指标 | 二级指标 | 三级指标 | | | 年度指标值 | |
| | 产出指标 | 数量指标 | 长度 | | | ≥900米 | |`;

  it("pasted flat, a blank total is missed where the other amounts stand, a blank goal below its label", () => {
    expect(at(flat("300", "开工。"), (table) => table.funds.total)).toEqual(["H3 300"]);
    expect(at(flat("", "开工。"), (table) => table.funds.total)).toEqual(["H3"]);
    expect(at(flat("300", ""), (table) => table.goal)).toEqual(["F6"]);
  });
});

it("the places of these tables are expected", () => {
  expect(told.names().length).toBeGreaterThan(10);
});
