import { labelOf } from "../../../src/core/table/label";

describe("labels that no list has are known by how they are put together", () => {
  it.each([
    ["projectName", ["项目名称及编码", "项目编码及名称", "补助项目名称", "重点项目名称", "事项名称"]],
    ["department", ["主管部门(单位)名称及部门预算编码", "区县主管部门", "行业主管部门", "预算部门及代码"]],
    ["unit", ["资金使用部门", "项目申请单位", "具体实施部门", "项目法人", "实施科室", "实施单位/项目单位"]],
    ["attribute", ["项目属性或性质", "新增或延续"]],
    ["period", ["专项实施期", "建设工期", "政策期限", "资金使用期限", "项目开始时间和结束时间"]],
    ["periodStart", ["项目计划开始时间", "项目开工日期"]],
    ["periodEnd", ["项目预计完成时间", "项目竣工日期"]],
    ["total", ["下达金额", "2024年预算", "年度预算总金额", "本次下达资金", "当年安排资金", "资金规模"]],
    ["projectTotal", ["概算总投资", "项目三年总额", "计划投资总额"]],
    ["goal", ["2025年绩效目标简述", "年度工作目标", "项目预期目标"]],
    ["midtermGoal", ["三年绩效目标", "实施期总体绩效目标", "项目周期绩效目标", "项目绩效总体目标"]],
    ["nameHeading", ["具体指标名称", "三级指标名"]],
    ["valueHeading", ["计划完成值", "设定目标值", "2025年度指标值", "年初绩效目标值", "目标值/指标值"]],
    ["signHeading", ["指标关系", "运算关系符", "指标值方向"]],
    ["unitHeading", ["指标值度量单位", "度量单位名称"]],
    ["weightHeading", ["指标赋分", "本指标分值", "标准分"]],
    ["natureHeading", ["正向/反向", "绩效指标类型"]],
  ])("%s: %j", (concept, texts) => {
    const concepts = texts.map((text) => [text, ...(labelOf(text)?.concepts ?? [])]);
    expect(concepts).toEqual(texts.map((text) => [text, concept]));
  });

  it.each([
    ["中央财政", "sub", ["中央直达资金", "中央预算内基建资金"]],
    ["省级财政", "sub", ["省级补助资金", "省财政拨款", "自治区财政资金"]],
    ["市级财政", "sub", ["市级补助资金", "市（州）财政专项", "盟市财政资金"]],
    ["县级财政", "sub", ["区财政拨款", "县级财政统筹资金"]],
    ["市县财政", "sub", ["市县（区）配套资金"]],
    ["上级资金", "sub", ["上级专款"]],
    ["债券资金", "part", ["超长期特别国债", "地方债券"]],
    ["彩票公益金", "source", ["福彩公益金", "体育彩票公益金"]],
    ["自有资金", "part", ["村级自筹", "企业自筹资金"]],
    ["社会资金", "part", ["企业投入", "社会投入资金"]],
    ["结余结转", "part", ["上年度财政结转资金", "财政拨款上年结转"]],
    ["其他资金", "part", ["非财政拨款收入"]],
  ])("%s (%s): %j", (name, rank, texts) => {
    expect(texts.map((text) => labelOf(text)?.fund)).toEqual(texts.map(() => ({ name, rank })));
  });

  it.each([
    ["绩效产出指标", "产出指标", undefined],
    ["成效指标", "效益指标", undefined],
    ["效益类", "效益指标", undefined],
    ["时效性指标", undefined, "时效指标"],
    ["社会影响指标", undefined, "社会效益指标"],
    ["受益群体满意度指标", undefined, "服务对象满意度指标"],
    ["数量指标1", undefined, "数量指标"],
    ["1.1数量指标", undefined, "数量指标"],
    ["产出指标 Output Indicators", "产出指标", undefined],
  ])("%j is %s / %s", (text, level1, level2) => {
    expect(labelOf(text)).toMatchObject({ level1, level2 });
  });

  it.each([
    ...["培训人数", "服务对象满意度指标体系", "社会效益效益指标", "服务对像满意度指标", "上年度指标完成值"],
    ...["市级医院建设资金到位率", "省级财政部门审核", "已安排的人员", "专项资金", "预算"],
  ])("%j has none of the shapes", (text) => {
    expect(labelOf(text)).toBeUndefined();
  });
});
