/** What differs from the clean table: a label and what stands beside it. A 二级指标 takes one "name | value" or several; [] leaves its row out. */
export type Changes = Readonly<Record<string, string | readonly string[]>>;

/** A table of the form ningxia-2021 in which no rule finds anything, not even to advise. */
const clean = {
  标题: "2021年市本级部门项目支出预算绩效目标表",
  项目名称: "社区消防培训",
  主管部门: "云川市应急管理局",
  实施单位: "云川市消防宣传中心",
  项目属性: "经常性项目",
  项目期: "2021年1月-2021年12月",
  资金: "项目资金(万元)",
  年度资金总额: "5.00",
  财政拨款: "3.00",
  结余结转: "",
  其他资金: "2.00",
  绩效目标: "在20个社区开展消防培训12场，培训居民600人，合格率达到95%以上，居民消防常识知晓率达到90%。",
};

/** Label, its 一级指标 and its mark in the form, and the clean rows. */
const groups: readonly (readonly [level2: string, level1: string, mark: string, rows: readonly string[]])[] =
  [
    ["数量指标", "1、产出指标", "必填硬性指标", ["消防培训场次 | ≥12场", "培训居民数量 | ≥600人"]],
    ["质量指标", "1、产出指标", "必填", ["培训考核合格率 | ≥95%"]],
    ["时效指标", "1、产出指标", "必填", ["培训完成时间 | 2021年12月底前"]],
    ["成本指标", "1、产出指标", "必填硬性指标", ["消防培训总成本 | ≤5万元"]],
    ["社会效益指标", "2、效益指标", "必填", ["居民消防常识知晓率 | ≥90%"]],
    ["经济效益指标", "2、效益指标", "选填", [" | "]],
    ["可持续影响指标", "2、效益指标", "必填", ["培训教材可用年限 | ≥3年"]],
    ["生态效益指标", "2、效益指标", "选填", [" | "]],
    ["服务对象满意度指标", "2、效益指标", "必填", ["参训居民满意度 | ≥95%"]],
  ];

/** The clean table as a drawing, with the changes in their places. */
export function drawTable(changes: Changes = {}): string {
  const text = (label: keyof typeof clean) => String(changes[label] ?? clean[label]);
  const unknown = Object.keys(changes).filter(
    (label) => !(label in clean) && !groups.some(([level2]) => level2 === label),
  );
  if (unknown.length > 0) throw new Error(`The clean table has no ${unknown.join(", ")}.`);
  return [
    `| ${text("标题")} | < | < | < |`,
    `| 项目名称 | ${text("项目名称")} | < | < |`,
    `| 主管部门 | ${text("主管部门")} | 实施单位 | ${text("实施单位")} |`,
    `| 项目属性 | ${text("项目属性")} | 项目期 | ${text("项目期")} |`,
    `| ${text("资金")} | 年度资金总额 | ${text("年度资金总额")} | < |`,
    `| ^ | 其中：财政拨款 | ${text("财政拨款")} | < |`,
    `| ^ | 结余结转 | ${text("结余结转")} | < |`,
    `| ^ | 其他资金 | ${text("其他资金")} | < |`,
    `| 绩效目标 | ${text("绩效目标")} | < | < |`,
    "| 一级指标 | 二级指标 | 三级指标 | 指标值 |",
    ...indicatorLines(changes),
  ].join("\n");
}

function indicatorLines(changes: Changes): string[] {
  const lines: string[] = [];
  let above = "";
  for (const [level2, level1, mark, cleanRows] of groups) {
    [changes[level2] ?? cleanRows].flat().forEach((row, index) => {
      const block = level1 === above ? "^" : level1;
      const label = index === 0 ? `${level2}（${mark}）` : "^";
      lines.push(`| ${block} | ${label} | ${row} |`);
      above = level1;
    });
  }
  return lines;
}

/** Rows of a form that has sign, value, unit and weight in columns of their own and marks nothing as required. */
export function drawColumns(rows: readonly string[], weightHeading = "分值"): string {
  return [
    "| 项目支出绩效目标表 | < | < | < | < | < | < | < |",
    "| （2022年度） | < | < | < | < | < | < | < |",
    "| 项目名称 | < | 校园维修 | < | 主管部门 | < | 云川市教育局 | < |",
    "| 预算数（万元） | < | 50.00 | < | < | < | < | < |",
    "| 年度绩效目标 | < | 维修教室20间，验收合格率100%，师生满意度达到95%以上。 | < | < | < | < | < |",
    `| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 计算符号 | 指标值 | 度量单位 | ${weightHeading} |`,
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

/** What differs from the clean rows of `drawColumns`, by 二级指标. */
export function columnRows(changes: Readonly<Record<string, string>> = {}): string[] {
  const rows: Readonly<Record<string, string>> = {
    数量指标: "产出指标 | 数量指标 | 维修教室数量 | 定量 | ≥ | 20 | 间 | 20",
    质量指标: "^ | 质量指标 | 验收合格率 | 定量 | ＝ | 100 | % | 20",
    时效指标: "^ | 时效指标 | 完工时间 | 定性 | 定性 | 2022年8月底前 | | 10",
    社会效益指标: "效益指标 | 社会效益指标 | 受益学生数量 | 定量 | ≥ | 900 | 人 | 30",
    满意度指标: "满意度指标 | 服务对象满意度指标 | 师生满意度 | 定量 | ≥ | 95 | % | 10",
  };
  return Object.entries({ ...rows, ...changes }).map(([, row]) => row);
}

/** A form with the money of the year beside that of the whole project, in 元. */
export function drawTwoTotals(money: Readonly<Record<string, string>> = {}): string {
  const {
    中期: midterm = "900.00",
    中期财政: midtermFiscal = "600.00",
    中期其他: midtermOther = "300.00",
  } = money;
  const {
    年度: annual = "400.00",
    年度财政: annualFiscal = "300.00",
    年度其他: annualOther = "100.00",
  } = money;
  const {
    中期目标: midtermGoal = "三年内新建充电桩300个，覆盖全部小区。",
    年度目标: goal = "新建充电桩100个，覆盖小区30个，满意度达到90%。",
  } = money;
  return [
    "| 项目支出绩效目标申报表 | < | < | < | < |",
    "| （2022年度） | < | < | < | < |",
    "| 项目名称 | 充电设施建设 | < | < | < |",
    "| 主管部门及代码 | 云川市发展和改革委员会 | < | 实施单位 | 云川市能源中心 |",
    `| 项目属性 | 新增项目 | < | 项目期 | ${money["项目期"] ?? "2022年-2024年"} |`,
    `| 项目资金（万元） | 中期资金总额： | ${midterm} | 年度资金总额： | ${annual} |`,
    `| ^ | 其中：财政拨款 | ${midtermFiscal} | 其中：财政拨款 | ${annualFiscal} |`,
    `| ^ | 其他资金 | ${midtermOther} | 其他资金 | ${annualOther} |`,
    "| 总体目标 | 中期目标（2022年—2024年） | < | 年度目标 | < |",
    `| ^ | ${midtermGoal} | < | ${goal} | < |`,
    "| 一级指标 | 二级指标 | < | 三级指标 | 指标值 |",
    "| 产出指标 | 数量指标 | < | 新建充电桩数量 | ≥100个 |",
    "| ^ | 时效指标 | < | 建成时间 | 2022年12月底前 |",
    "| 效益指标 | 社会效益指标 | < | 覆盖小区数量 | ≥30个 |",
    "| 满意度指标 | 服务对象满意度指标 | < | 车主满意度 | ≥90% |",
  ].join("\n");
}
