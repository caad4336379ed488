import { rowsIn } from "../indicator-row";
import { defineRule } from "../rule";
import { sourcesOf } from "../sources";
import { groups } from "../vocabulary";

/** Who is asked though he does not use what the project gives. */
const insiders = /^(领导|上级|主管部门|本单位|单位内部|项目单位|财政部门|考核部门|实施单位)/;

export const satisfactionAsksUsers = defineRule<{ name: string }>({
  id: "satisfaction-asks-users",
  key: "M-05",
  severity: "info",
  isTrial: true,
  what: { zh: "满意度的对象是项目的服务对象。", en: "Satisfaction is that of those the project serves." },
  why: {
    zh: "问上级或本单位，反映不了服务对象的感受。",
    en: "Superiors and colleagues are not the ones served.",
  },
  fix: { zh: "改为直接受益的群众、企业或使用单位。", en: "Ask those who benefit." },
  example: {
    wrong: "服务对象满意度指标 | 上级部门满意度 | ≥95%",
    right: "服务对象满意度指标 | 参训居民满意度 | ≥95%",
  },
  source: sourcesOf("review"),
  check(table, report) {
    for (const { name, nameAt } of rowsIn(table, groups.satisfaction)) {
      if (insiders.test(name)) report({ at: nameAt, facts: { name } });
    }
  },
  message: ({ name }) => ({
    zh: `“${name}”的对象不是项目服务对象，请核对。`,
    en: `“${name}” does not ask those the project serves.`,
  }),
});
