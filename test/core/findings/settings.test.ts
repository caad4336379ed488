import { rules } from "../../../src/core/findings/rules";
import { defaultSettings } from "../../../src/core/findings/settings";
import {
  isAllowed,
  readSettings,
  settingsText,
} from "../../../src/core/findings/settings-file/read-settings";

const read = (json: string) => readSettings(json, rules);

it("the usual values of 项目属性 are those of the forms", () => {
  expect(defaultSettings).toEqual({
    severities: {},
    isTrialOn: false,
    level: undefined,
    attributes: [
      "经常性项目",
      "一次性项目",
      "新增项目",
      "延续项目",
      "新增",
      "延续",
      "新建",
      "新建项目",
      "常年项目",
      "滚动项目",
      "阶段性项目",
      "其他项目",
      "专项资金项目",
    ],
  });
});

describe("a settings file", () => {
  it.each([
    ["null", "null"],
    ["a number", "3"],
    ["a text", '"x"'],
    ["nothing", ""],
  ])("of %s is no object", (_name, json) => {
    expect(read(json)).toEqual({
      settings: defaultSettings,
      faults: [
        {
          zh: "设置文件不是有效的 JSON 对象，请检查括号、引号和逗号；已按默认设置检查。",
          en: "The settings file is no valid JSON object; check brackets, quotes and commas. The defaults were used.",
        },
      ],
    });
  });

  it("may begin with a byte order mark, name its schema and leave the level blank", () => {
    expect(read('\ufeff{"$schema":"https://example.org/s.json","level":" "}')).toEqual({
      settings: defaultSettings,
      faults: [],
    });
    expect(read('{"trial":true}\ufeff').faults).toHaveLength(1);
  });

  it("trims its texts", () => {
    expect(read('{"level":" 市本级 ","projectNames":[" 信访 "]}').settings).toMatchObject({
      level: "市本级",
      projectNames: ["信访"],
    });
  });

  it.each([
    [
      '{"severities":[]}',
      "设置“severities”应为“规则编号: 级别”的对象，已忽略。",
      'The setting "severities" should be an object of rule ids and severities; it was ignored.',
    ],
    [
      '{"severities":{"name-short":"fatal"}}',
      "设置“severities.name-short”应为error、warning、info 或 off，已忽略。",
      'The setting "severities.name-short" should be error, warning, info or off; it was ignored.',
    ],
    [
      '{"severities":{"nothing":"off"}}',
      "没有编号为“nothing”的规则，已忽略。用 rules 命令可列出全部规则。",
      'There is no rule "nothing"; it was ignored. The command "rules" lists them all.',
    ],
    [
      '{"severities":{"total-equals-parts":"off"}}',
      "规则“total-equals-parts”（“年度资金总额”等于各项资金之和。）是表式规定的，不能降低级别或关闭，已忽略这项设置。",
      'The rule "total-equals-parts" (The year\'s total equals the sum of its parts.) is laid down by the form and cannot be lowered or switched off; the setting was ignored.',
    ],
    [
      '{"trial":1}',
      "设置“trial”应为true 或 false，已忽略。",
      'The setting "trial" should be true or false; it was ignored.',
    ],
    ['{"level":3}', "设置“level”应为文字，已忽略。", 'The setting "level" should be a text; it was ignored.'],
    [
      '{"attributes":["新增",""]}',
      '设置“attributes”应为文字的列表，例如 ["新增", "延续"]，已忽略。',
      'The setting "attributes" should be a list of texts; it was ignored.',
    ],
    [
      '{"attributes":["新增"," "]}',
      '设置“attributes”应为文字的列表，例如 ["新增", "延续"]，已忽略。',
      'The setting "attributes" should be a list of texts; it was ignored.',
    ],
    [
      '{"projectNames":"信访"}',
      '设置“projectNames”应为文字的列表，例如 ["新增", "延续"]，已忽略。',
      'The setting "projectNames" should be a list of texts; it was ignored.',
    ],
    [
      '{"projectExpenditure":"1200.50万"}',
      '设置“projectExpenditure”应为小数文本（万元），例如 "1200.50"，已忽略。',
      'The setting "projectExpenditure" should be a decimal text in 万元, "1200.50"; it was ignored.',
    ],
    [
      '{"projectExpenditure":"约1200"}',
      '设置“projectExpenditure”应为小数文本（万元），例如 "1200.50"，已忽略。',
      'The setting "projectExpenditure" should be a decimal text in 万元, "1200.50"; it was ignored.',
    ],
    [
      '{"levels":"市本级"}',
      "设置中的“levels”不认识，已忽略。可用的有：severities、trial、attributes、level、projectNames、projectExpenditure。",
      'The setting "levels" is unknown and was ignored. There are: severities, trial, attributes, level, projectNames, projectExpenditure.',
    ],
  ])("%s is told", (json, zh, en) => {
    expect(read(json)).toEqual({ settings: defaultSettings, faults: [{ zh, en }] });
  });

  it("takes a whole amount, and every severity", () => {
    expect(read('{"projectExpenditure":"1200"}').settings.projectExpenditure).toBe("1200");
    for (const severity of ["error", "warning", "info", "off"])
      expect(read(`{"severities":{"name-short":"${severity}"}}`)).toMatchObject({
        settings: { severities: { "name-short": severity } },
        faults: [],
      });
  });

  it("holds only what differs from the default", () => {
    const attributes = ["新增", "延续"];
    const whole = {
      severities: { "name-short": "error" as const },
      isTrialOn: true,
      attributes,
      level: "市本级",
      projectNames: ["信访"],
      projectExpenditure: "1200.50",
    };
    expect(JSON.parse(settingsText(whole))).toEqual({
      severities: whole.severities,
      trial: true,
      attributes,
      level: "市本级",
      projectNames: ["信访"],
      projectExpenditure: "1200.50",
    });
    expect(read(settingsText(whole))).toEqual({ settings: whole, faults: [] });
    expect(settingsText(defaultSettings)).toBe("{}");
  });
});

it("a mandated rule may be set to its own severity or more, another to any", () => {
  const mandated = rules.find(({ id }) => id === "total-equals-parts")!;
  const own = rules.find(({ id }) => id === "name-short")!;
  const severities = ["off", "info", "warning", "error"] as const;
  expect(severities.filter((severity) => isAllowed(mandated, severity))).toEqual(["error"]);
  expect(severities.filter((severity) => isAllowed({ ...mandated, severity: "info" }, severity))).toEqual([
    "info",
    "warning",
    "error",
  ]);
  expect(severities.filter((severity) => isAllowed({ ...mandated, severity: "warning" }, severity))).toEqual([
    "warning",
    "error",
  ]);
  expect(severities.filter((severity) => isAllowed(own, severity))).toEqual(severities);
});
