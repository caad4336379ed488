import type { Level2 } from "../table/table";

/** Words the rules judge by. Data only: how a word counts is said in the rule that uses it. */

/** 二级指标 by what they measure. */
export const groups = {
  quantity: ["数量指标"],
  quality: ["质量指标"],
  timeliness: ["时效指标"],
  cost: ["成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标"],
  effect: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
  satisfaction: ["服务对象满意度指标"],
} satisfies Record<string, readonly Level2[]>;

/** 一级指标 of some forms that measure how the money is handled; their 二级 are named freely. */
export const otherLevel1 = /^[一二三四五\d、.]*(投入|过程|决策|管理|预算执行|资金管理|项目管理)/;

/** Stands for nothing where an indicator does not apply. */
export const notApplicable = /^(无|暂无|没有|不适用|不涉及|无此项|无此指标|无该项|N\/?A|none)$/i;

/** What is done about harm: more of it is better. */
export const remedy =
  /下降|降低|减少|压减|减量|减排|化解|办结|处[置理]|排查|整改|解决|治理|修复|改造|防控|预防|监测|监控|检测|挽回|避免|带动|帮|助|脱贫|走访|慰问|培训|演练|宣传|覆盖|受益|巡查|接待/;
/** What is used up or borne: less is better. */
export const usedUp = /能耗|电耗|水耗|浓度|排放|药占比|住院日|住院天数|误差|噪声|负债率|耗时|时限|等待/;

/** A name that is only the kind of indicator. */
export const groupName =
  /^(数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度)(指标)?$/;

/** Nought in words. */
export const noneWords =
  /^(保持|实现|确保|做到)?(零(?!星|散)|无(?!线|人机|障碍|偿)|没有|杜绝|未发生|未出现|不发生|不出现|不存在|为零)/;
/** The whole in words that leave no doubt: 全覆盖, 应保尽保, 足额发放. */
export const wholeWords = /^(保持|实现|确保|做到|达到)?(全覆盖|应.尽.|足额[\u4e00-\u9fff]{2})$/;
/** What goes wrong, as a rate: nought of it is the best. */
export const harmName =
  /发生|事故|故障|投诉|差错|错误|错案|死亡|发病|感染|损失|流失|逾期|破损|超标|空置|辍学|违|退兵|返贫|贫困|失业|火灾|上访|舆情|隐患|漏|超预算|超概算|停播|重复|拖欠|欠/;

/** Ends a name that is a sum of money spent. */
export const costNoun =
  /(费用?|经费|成本|开支|工资|薪酬|租金|造价|采购价|总投入|总投资|支出)(等|总额|金额|合计)?$/;
/** A cost noun with its own amount behind it: 服务费 0.3 万元. */
export const costWithAmount = /(费用?|经费|成本|租金|工资|薪酬|造价)[^,，。;；\d]{0,4}\d[\d,.]*(万|亿)?元/;
/** Money that is a benefit, a benchmark or a rate, not a cost of the project. */
export const noCost =
  /补助|补贴|救助|奖励|资助|到位|拨付|发放|支付|兑付|支出率|执行率|节约|节省|降低|减少|控制|增收|增加|收入|产值|利润|税收|销售|营业|带动|撬动|投资额|合规|规范|使用率|人均|标准|挽回|避免|减免|免除|退费|免费|收费|保障|医疗|医药|住院|门诊|就医|自付|自费|缴费|参保|学费|保费|群众|农户|居民|企业/;

/** A price, a standard or an average, never the whole of the money. */
export const unitPrice = /单价|单位成本|标准|每|均|\/|月成本|日常?成本|价格|限价/;
/** The cost of the whole project. */
export const wholeCost =
  /总成本|总投入|总投资|总费用|总支出|总经费|总额|总预算|总金额|项目(总)?(成本|经费|资金|支出|预算|投入|投资)|预算(成本|金额|控制|数|资金|内|总额)|成本控制|资金(总量|规模)|年度(预算|成本|经费|资金)|全部(成本|费用|资金)/;
/** Costs that are rates or savings: ≥ is right there. */
export const costSaving =
  /节约|节省|降低|下降|压减|减少|到位|执行|拨付|支付|发放|补助|补贴|救助|奖励|资助|标准|利用|覆盖|达标|合规|准确|社会资本|社会投资|社会资金|配套|自筹|筹集|引导|带动|撬动|吸引/;

/** Where a time is named: in a 时效 name or value. */
export const timeWords =
  /及时|按时|准时|按期|如期|适时|即时|实时|时间|时限|时效|期限|期间|周期|工期|进度|时长|时序|日期|截止|[年月周日天季旬]|小时|分钟|当日|当天|提前|逾期|延误|超期|期内|期末|定期|长期|长效|常年|随时|随.随.|审限|[学课]时|同步|快速|迅速|立即|节点|阶段|时延|延时|秒|\d(?:ms|min|h|s)(?![A-Za-z])|\d{1,2}:\d{2}/;

/** What a rate is called; 频率, 效率 and others that end alike are none. */
export const rateName = /(率|比例|占比|比率|比重|百分比|覆盖面)$/;
export const noRate =
  /(频率|效率|汇率|(?<!成)功率|概率|速率|码率|分辨率|曝光率|容积率|生育率|周转率|利率|税率|费率)$/;
/** A name that tells of a change in a rate answers to 提高 too. */
export const change =
  /^(有效|不断|逐步|持续|进一步|切实|显著|稳步)?(提高|提升|降低|减少|增加|增强|改善|促进|扩大|控制|保持|稳定|巩固)/;

export const satisfactionName = /满意/;
/** Points on a scale, which are no percentage even without their unit. */
export const scoredName = /(得分|评分|分数|分值|指数)([(（][^()（）]*[)）])?\s*$|[(（]分[)）]\s*$/;
/** Effect wording that does not belong to 质量. */
export const effectName =
  /意识(?!形态)|满意|幸福感|获得感|安全感|认同感|归属感|影响力|社会影响|(提升|提高|增强|改善)(程度|情况|效果)?$|^(提升|提高|增强|改善|促进)/;
/** Output and process wording that does not belong to 效益. */
export const outputName =
  /(办结|完成|及时|合格|验收|执行|发放|到位|办理|开工|竣工|维护|支付|拨付|结案)率$|(维护|办理|办结|工作完成)(效率|及时性|质量)$|按时完成|(完成|办结|采购|维修|培训)(数量|次数|人数|情况)$/;

/** Approximate wording. */
export const approximate =
  /约(?=\d)|左右|若干|多次|大约|大概|数次|数十|数百|几[次个场人]|[\d十百千万亿][余多](?!媒体|功能)|近(?=\d)/;
/** 较上年 and its like: a change against a base. */
export const againstBase =
  /(较|比|同比|与)(上一?年度?|去年|往年|以前年度|上期|同期|前一年|现状|之前|以往)|同比/;
export const growth =
  /增长|提高|提升|增加|增幅|增速|超额|超收|较上年|较去年|同比|比上年|上升|改善|翻番|增值|盈利|回报|收益|产值|倍/;

/** Adjectives and results that answer a 定性 name: 健全 answers 制度健全性. */
export const stateWords =
  /合格|完成|通过|达标|达到|优|良|好|到位|符合|健全|完善|及时|正常|安全|稳定|准确|完整|规范|清晰|齐全|有效|明显|显著|可控|畅通|运行|落实|保障|提[高升]|增[强加长]|加强|改善|减少|降低|下降|长期|持续|满意|公开|公平|公正|全面|覆盖|真实|科学|合理|合规|无|零|是|高|低|强|杜绝|充分|顺利|按|全/;

/** Units one counts pieces with. */
export const countUnits =
  /^(次|个|人|人次|份|场|场次|台|套|件|户|户次|辆|期|批|批次|名|家|条|项|本|册|张|块|只|头|棵|株|座|处|所|部|篇|幅|起|例|宗)$/;
/** Counts that measure quality after all: what went wrong. */
export const defects =
  /事故|故障|投诉|差错|错误|违规|违纪|违法|纠纷|返工|缺陷|问题|漏|失误|上访|信访|案件|通报|处罚|零|隐患|舆情|奖|荣誉|专利|论文|等级|级别|评分|得分|资质|证书/;
/** A name that says itself what is counted: 培训人次, 受益人数. */
export const countedName =
  /(人数|人次|次数|户数|户次|天数|台数|份数|件数|场数|场次|个数|期数|批次|辆数|项数|册数|套数|家数|座数|处数|张数|条数|课时|亩数|公里数|吨数|月数|年数|小时数|工作日)$/;
/** Each side of 、 names a measure of its own: 展板数量、手册数量. */
export const measuredName = /(数|数量|人次|场次|批次|率|面积|长度|金额|比例|里程|时间)$/;

/** What lasts for years or goes beyond the year by its nature: contracts, guarantees, terms of office, plans. */
export const lastingName =
  /年限|寿命|质保|保修|保质|保存|有效期|贷款|借款|还款|偿还|债券|租赁|租期|承包|合同期|规划|学制|培养|任期|任职|聘期|挂职|驻村|存续期|合作期|运营期|经营期|付费期|协议期|管护|养护期|补助期|资金使用期/;

/** Grades are standards one can be measured by. */
export const gradeName = /(等次|等级|评级|评定|考核结果|评价结果|考评结果|考核情况|级别)$/;

/** Vague words of 质量 and 时效, unless a standard is named. */
export const measureless =
  /提升|提高|良好|全年实施|及时|按时|按期|如期|准时|适时|尽快|尽早|抓紧|有效|明显|达标|加强|增强|显著|较好|较高|合理|改善|完善|优化|可控|^高(?:质量|标准|水平)(?:地?(?:完成|推进|实施|开展|落实|保障).*)?$/;
export const standard = /(?<!高)标准|规范|规定|要求|规程|国标|GB|计划|合同|进度/;

/** Prompts of a template that were not replaced. */
export const templateRemarks =
  /[(（【]?\s*(限|不超过)?\s*\d{2,4}\s*字(以内|之内|左右|以下)\s*[)）】]?|请(在此)?(填写|输入|填报|选择|说明|概述)|填写说明|点击(此处)?(输入|填写)|此处(填写|输入)|示例[:：]|例如[:：]/;
export const placeholderNumber =
  /([≥≤=><＞＜＝(（:：])\s*(\*{2,}|[xX×]{2,}|_{2,})|^\s*(\*{2,}|[xX×]{2,}|_{2,})\s*$|(\*{2,}|[xX×]{2,}|_{2,})\s*([%％‰]|万元?|元|年(?![鉴级])|月|日(?![报常化])|个(?!体)|次|人(?![民社大才防])|份|项目?|亩|公里|台(?![账湾])|套|户|名(?![称师优牌校])|件|条(?!例)|批(?![发复])|场(?![馆所镇])|期(?![货刊])|家(?![园属庭电])|辆|米(?![业线])|平方|吨|天(?!然)|小时|册|篇|株(?!洲))|^\s*\*{2,}(?=[A-Za-z])|20(XX|xx|××|\*\*|__)/;
/** 目标2：…… behind the first, and a line of nothing but dots. */
export const emptyItem =
  /[目指]标\s*\d{1,2}\s*[:：]\s*(?:…+|\.{3,}|。{3,})?\s*(?=$|[目指]标\s*\d{1,2}\s*[:：])|\n\s*(?:…+|\.{3,}|。{3,})\s*$/;
/** 2021年  月底前. */
export const blankDate = /年\s+月(?=[\s日底末前至到~—-]|$)/;
/** The year of a title that was not filled in. */
export const blankYear = /[(（]\s*[)）]\s*年|(?<!\d)20\s+年|(?<!\d)20\d[xX×*＊_]年|[(（]\s+年度?\s*[)）]/;
export const placeholderText = /(^|[^A-Za-z0-9*xX×_])(\*{2,}|[xX]{2,}|×{2,})(?![A-Za-z0-9])/;
