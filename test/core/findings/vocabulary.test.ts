import * as words from "../../../src/core/findings/vocabulary";

/** Per pattern: texts it must find, and texts it must not, parted by "|". */
const cases: Readonly<Record<string, readonly [pattern: RegExp, finds: string, not: string]>> = {
  otherLevel1: [words.otherLevel1, "投入|过程管理|一、决策|2.管理|五预算执行", "产出过程|产出|甲投入"],
  notApplicable: [
    words.notApplicable,
    "无|暂无|不适用|无此项|N/A|NA|n/a|None",
    "无纸化|有无|未涉及|none left|x无",
  ],
  scoredName: [
    words.scoredName,
    "患者满意度得分|群众满意度评分|游客满意度指数|公众满意度（分）|得分(百分制)",
    "居民满意度|得分率|满意度（%）|评分人数",
  ],
  remedy: [words.remedy, "水土流失治理面积|返贫监测户数|事故发生率下降", "事故发生率|差错率"],
  usedUp: [words.usedUp, "单位GDP能耗|PM10浓度|药占比|平均住院日", "能力|住院人次"],
  groupName: [words.groupName, "经济效益|社会效益指标|可持续影响", "经济效益显著|效益|指标"],
  noneWords: [
    words.noneWords,
    "零|零事故|无|无返贫|不发生|实现零投诉|未发生重大事故",
    "零星|无线覆盖|无人机|有无|全无",
  ],
  wholeWords: [words.wholeWords, "全覆盖|实现全覆盖|应保尽保|足额发放", "全部|基本全覆盖|应保|全覆盖90%"],
  harmName: [words.harmName, "事故发生率|差错率|返贫率|超概算率", "合格率|知晓率|覆盖率"],
  lastingName: [words.lastingName, "质保期|租赁期限|学制|村干部任期", "工期|完成时间|培训周期"],
  gradeName: [words.gradeName, "考核等次|质量等级|评价结果", "培训效果|培训等次数"],
  costNoun: [
    words.costNoun,
    "培训费|培训费用|宣传费等|设备采购价|总投入|维护经费合计|工程成本总额|工资金额",
    "费用报销及时率|成本节约率|经费使用说明",
  ],
  costWithAmount: [
    words.costWithAmount,
    "服务费 0.3万元|培训费30元|成本：1,200.5元|经费为2亿元",
    "服务费0.3万|培训费，30元|培训费按规定支出30元|30元培训费",
  ],
  unitPrice: [words.unitPrice, "单价|每人成本|人均费用|元/人|日成本|日常成本|月成本|限价", "总成本|租金"],
  wholeCost: [
    words.wholeCost,
    "总成本|项目成本|项目总成本|项目总投资|预算金额|预算内|资金总量|年度经费|全部费用",
    "宣传费|资金|项目名称|年度",
  ],
  timeWords: [
    words.timeWords,
    "及时|工期|2021年|3月|5周|2天|上旬|冬季|14:30|9:05|长效|节点",
    "质量|30人|1:3|:30|9:5|3：30",
  ],
  rateName: [words.rateName, "合格率|占比|覆盖面|城乡比例", "率先完成|比例尺|占比情况|合格率及格"],
  noRate: [words.noRate, "工作效率|汇率|巡查频率", "合格率|频率表|利率水平"],
  change: [words.change, "提高收入|有效提升能力|进一步改善环境|稳步增加", "收入提高|能力有效提升|就业促进"],
  effectName: [
    words.effectName,
    "环保意识|群众满意度|能力提升|能力提升程度|服务改善情况|提升能力|促进就业",
    "能力提升次数|就业促进|共同提升能力",
  ],
  outputName: [
    words.outputName,
    "办结率|验收率|维护效率|工作完成及时性|按时完成|培训次数|采购情况|维修数量",
    "办结率情况|合格|维护及时性表|培训次数统计|完成",
  ],
  approximate: [
    words.approximate,
    "约30人|30人左右|若干|多次|几次|几场|几个|几人|30余人|30多人|近30人",
    "节约|预约服务|附近|接近完成|几乎|30多媒体教室|3余功能|简约设计|近期3次",
  ],
  againstBase: [words.againstBase, "较上年|较上一年度|比去年|同比|与往年", "较好|比例|与其他"],
  stateWords: [words.stateWords, "合格|提高|提升|增强|增加|增长|无|全覆盖", "提取|增设|待办|每周|提出"],
  countUnits: [words.countUnits, "次|人次|批次|户次|宗", "百分点|人天|每次|次年|个月"],
  countedName: [words.countedName, "培训人数|受益户数|巡查次数|课时|里程公里数", "人数占比|次数统计|课时费"],
  measuredName: [words.measuredName, "展板数|展板数量|培训场次|覆盖率|施工时间", "数据|率先|面积表|时间安排"],
  standard: [words.standard, "国标|符合规范|GB/T 19001|按计划", "良好|高"],
  templateRemarks: [
    words.templateRemarks,
    "（500字以内）|500 字以内|(限 500 字之内 )|不超过300字左右|【100字以下】|请填写|请在此输入|点击输入|点击此处填写|此处填写|示例：|例如:",
    "5字以内|500字|请示|邀请专家|点击率|例如此|五百字以内|请在此",
  ],
  placeholderNumber: [
    words.placeholderNumber,
    "≥**|≤xx|=__|(××|：**|**|xx人|**元|__ 万元|×× %|20XX|20**年|20__|＞ xx",
    "3*4|≥*|x人|_年|4x4|张*|≥x|：_|*人|X光|××人民医院|××县农业农村局|**名师工作室|××年鉴|××家园|××条例",
  ],
  placeholderText: [
    words.placeholderText,
    "**|xx|××项目|某XX项目|张**|（**）",
    "abxx|xx1|x|X光机|2×3|a**|张*|xxl|××a|×",
  ],
};

const rows = Object.entries(cases).flatMap(([name, [pattern, finds, not]]) => [
  ...finds.split("|").map((text) => [name, "finds", text, pattern, true] as const),
  ...not.split("|").map((text) => [name, "leaves", text, pattern, false] as const),
]);

it.each(rows)("%s %s %s", (_name, _does, text, pattern, isFound) => {
  expect(pattern.test(text)).toBe(isFound);
});

it("the place of what a template left is told as it stands there", () => {
  expect(words.templateRemarks.exec("目标（限 500 字以内） ")?.[0]).toBe("（限 500 字以内）");
  expect(words.templateRemarks.exec("目标 [500字以内]")?.[0]).toBe("500字以内");
  expect(words.placeholderNumber.exec("费用 ×× 万元")?.[0]).toBe("×× 万元");
  expect(words.placeholderText.exec("关于××的项目")?.[2]).toBe("××");
});

it("二级 by what they measure are those of the forms", () => {
  expect(words.groups).toEqual({
    quantity: ["数量指标"],
    quality: ["质量指标"],
    timeliness: ["时效指标"],
    cost: ["成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标"],
    effect: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
    satisfaction: ["服务对象满意度指标"],
  });
});
