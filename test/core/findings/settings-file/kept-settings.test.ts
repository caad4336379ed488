import { rules } from "../../../../src/core/findings/rules";
import { defaultSettings, type Settings } from "../../../../src/core/findings/settings";
import {
  isSameSettings,
  keptSettings,
  objectIn,
} from "../../../../src/core/findings/settings-file/kept-settings";
import { settingsText } from "../../../../src/core/findings/settings-file/read-settings";

const given: Settings = { ...defaultSettings, level: "市本级" };
const kept: Settings = { ...defaultSettings, isTrialOn: true, level: "自治区本级" };

describe("the settings that a workbook keeps", () => {
  it.each([
    ["no notebook", undefined],
    ["an empty notebook", ""],
    ["a notebook of spaces", " \n"],
    ["a notebook without settings", '{"ignored":[]}'],
  ])("are those given where there is %s", (_name, notebook) => {
    expect(keptSettings(notebook, given, rules)).toEqual({ settings: given, faults: [] });
  });

  it.each([
    ["alone", `{"settings":${settingsText(kept)}}`],
    ["beside other notes", `{"ignored":[],"settings":${settingsText(kept)}}`],
    ["behind a byte order mark", `\ufeff{"settings":${settingsText(kept)}}`],
  ])("stand in its notebook %s", (_name, notebook) => {
    expect(keptSettings(notebook, given, rules)).toEqual({ settings: kept, faults: [] });
  });

  it.each(["{", "[]", "null", '"settings"', "5"])("are those given, with a fault told, in %s", (notebook) => {
    const { settings, faults } = keptSettings(notebook, given, rules);
    expect(settings).toEqual(given);
    expect(faults.length).toBeGreaterThan(0);
  });

  it("tell what is wrong in them", () => {
    const { faults } = keptSettings('{"settings":{"severities":{"no-such-rule":"error"}}}', given, rules);
    expect(JSON.stringify(faults)).toContain("no-such-rule");
  });
});

it.each([
  ['{"a":1}', { a: 1 }],
  ['\ufeff{"a":1}', { a: 1 }],
  ["{}", {}],
  ["[]", undefined],
  ["null", undefined],
  ["5", undefined],
  ["", undefined],
  ["{", undefined],
])("the object in %j is %j", (json, object) => {
  expect(objectIn(json)).toEqual(object);
});

describe("two settings", () => {
  const severities = (...entries: readonly (readonly [string, "error" | "off"])[]): Settings => ({
    ...defaultSettings,
    severities: Object.fromEntries(entries),
  });
  it.each([
    ["are the same in another order", severities(["name-clean", "off"], ["goal-filled", "error"]), true],
    [
      "are others with another severity",
      severities(["goal-filled", "error"], ["name-clean", "error"]),
      false,
    ],
    ["are others with one severity less", severities(["goal-filled", "error"]), false],
  ])("%s", (_name, other, expected) => {
    const one = severities(["goal-filled", "error"], ["name-clean", "off"]);
    expect(isSameSettings(one, other)).toBe(expected);
    expect(isSameSettings(other, one)).toBe(expected);
  });

  it("are others with another level", () => {
    expect(isSameSettings(given, kept)).toBe(false);
  });
});
