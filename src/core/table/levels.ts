import type { Level1, Level2 } from "./table";

const level1s: Readonly<Record<Level2, Level1>> = {
  数量指标: "产出指标",
  质量指标: "产出指标",
  时效指标: "产出指标",
  成本指标: "产出指标",
  经济成本指标: "成本指标",
  社会成本指标: "成本指标",
  生态环境成本指标: "成本指标",
  经济效益指标: "效益指标",
  社会效益指标: "效益指标",
  生态效益指标: "效益指标",
  可持续影响指标: "效益指标",
  服务对象满意度指标: "满意度指标",
};

/** The 一级 a 二级 belongs to. 成本指标 counts as 产出指标 unless a block of its own stands over it. */
export function level1Of(level2: Level2): Level1 {
  return level1s[level2];
}
