import { mandatedRules } from "../../../../src/core/findings/mandated";
import { rules } from "../../../../src/core/findings/rules";
import { defaultSettings } from "../../../../src/core/findings/settings";
import {
  isAllowed,
  readSettings,
  settingsText,
} from "../../../../src/core/findings/settings-file/read-settings";

const read = (value: unknown) => readSettings(JSON.stringify(value), rules);

describe("readSettings", () => {
  it("takes what is sound", () => {
    const value = {
      severities: {
        "goal-is-quantified": "warning",
        "number-has-sign": "off",
        "total-equals-parts": "error",
      },
      trial: true,
      attributes: ["新增 ", "延续"],
      level: "市本级",
      projectNames: ["信访宣传"],
      projectExpenditure: "1200.50",
    };
    expect(read(value)).toEqual({
      settings: {
        severities: value.severities,
        isTrialOn: true,
        attributes: ["新增", "延续"],
        level: "市本级",
        projectNames: ["信访宣传"],
        projectExpenditure: "1200.50",
      },
      faults: [],
    });
  });

  it.each([
    ["a text that is no JSON", "{", "不是有效的 JSON"],
    ["a list", "[]", "不是有效的 JSON"],
    ["an unknown key", '{"seveirties":{}}', "“seveirties”不认识"],
    ["an unknown rule", '{"severities":{"no-such-rule":"off"}}', "没有编号为“no-such-rule”的规则"],
    [
      "an unknown severity",
      '{"severities":{"goal-is-quantified":"fatal"}}',
      "应为error、warning、info 或 off",
    ],
    ["a rule of the form lowered", '{"severities":{"total-equals-parts":"warning"}}', "不能降低级别或关闭"],
    ["trial as text", '{"trial":"yes"}', "“trial”应为true 或 false"],
    ["a list with a number", '{"attributes":[1]}', "“attributes”应为文字的列表"],
    ["an amount in words", '{"projectExpenditure":"一千"}', "“projectExpenditure”应为小数文本"],
  ])("%s is told in words and changes nothing", (_name, json, words) => {
    const { settings, faults } = readSettings(json, rules);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.zh).toContain(words);
    expect(settings).toEqual(defaultSettings);
  });

  it.each([
    ["县", "县本级"],
    ["市本级", "市本级"],
    ["县(区)本级", "县(区)本级"],
    ["省级", "省级"],
    [" ", undefined],
  ])("takes the level %s for %s", (level, expected) => {
    const { settings, faults } = read({ level });
    expect(faults).toEqual([]);
    expect(settings.level).toBe(expected);
  });

  it("says in words that a level is none", () => {
    const { settings, faults } = read({ level: "单位" });
    expect(faults.map(({ zh }) => zh)).toEqual([
      "设置“level”应为“自治区本级”“市本级”“县(区)本级”一类的层级，已忽略。",
    ]);
    expect(settings.level).toBeUndefined();
  });

  it("one fault does not spoil the other settings", () => {
    const { settings, faults } = read({
      trial: true,
      level: 3,
      severities: { "goal-is-quantified": "warning", nothing: "off" },
    });
    expect(faults).toHaveLength(2);
    expect(settings).toMatchObject({
      isTrialOn: true,
      severities: { "goal-is-quantified": "warning" },
      level: undefined,
    });
  });

  it("reads back what settingsText writes", () => {
    const settings = {
      ...defaultSettings,
      severities: { "goal-is-quantified": "error" as const },
      isTrialOn: true,
      level: "县(区)本级",
    };
    expect(readSettings(settingsText(settings), rules)).toEqual({ settings, faults: [] });
    expect(settingsText(defaultSettings)).toBe("{}");
  });
});

it("every mandated rule exists, and may be raised but not lowered", () => {
  for (const id of mandatedRules) {
    const rule = rules.find((each) => each.id === id);
    expect(rule?.id).toBe(id);
    if (rule) expect([isAllowed(rule, "error"), isAllowed(rule, "off")]).toEqual([true, false]);
  }
});
