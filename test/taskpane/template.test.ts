import { defaultSettings } from "../../src/core/findings/settings";
import { layouts } from "../../src/core/table/layouts";
import { choicesOf, firstDraft, isYear } from "../../src/taskpane/draft";
import { firstChoices, layoutOf, rememberChoices, tablesOf } from "../../src/taskpane/template";
import { fakeServices } from "./fake-services";

const services = () => fakeServices({ today: new Date(2027, 4, 1) });

describe("the first choices", () => {
  it("are this year, the default form and a sheet for each project", () => {
    expect(firstChoices(services(), defaultSettings)).toEqual({
      layout: layouts[0]!.id,
      year: 2027,
      level: "自治区本级",
      department: "",
      unit: "",
      attribute: "",
      projectNames: [],
      where: "new-sheets",
    });
  });
  it("take the bureau's level from the settings", () => {
    expect(firstChoices(services(), { ...defaultSettings, level: "市本级" }).level).toBe("市本级");
  });
  it("remember department, unit, level and form, and nothing of the projects", () => {
    const used = services();
    const last = layouts.at(-1)!.id;
    rememberChoices(used, {
      ...firstChoices(used, defaultSettings),
      layout: last,
      level: "县(区)本级",
      department: "云川市文化局",
      unit: "云川市图书馆",
      attribute: "一次性项目",
      projectNames: ["社区图书角"],
      where: "selection",
    });
    expect(firstChoices(used, defaultSettings)).toMatchObject({
      layout: last,
      level: "县(区)本级",
      department: "云川市文化局",
      unit: "云川市图书馆",
      attribute: "",
      projectNames: [],
      where: "new-sheets",
    });
  });
  it.each([["a text"], [{ level: 5, layout: null }], [null], [[]]])(
    "survive a memory that holds %j",
    (held) => {
      const used = services();
      used.memory.set("template", held);
      expect(firstChoices(used, defaultSettings)).toMatchObject({
        layout: layouts[0]!.id,
        level: "自治区本级",
      });
    },
  );
});

describe("the tables", () => {
  const choices = firstChoices(services(), defaultSettings);
  const texts = (names: readonly string[], settings = defaultSettings) =>
    tablesOf({ ...choices, projectNames: names }, settings);

  it("are one a project", () => {
    expect(texts(["甲", "乙"]).map(({ sheetName }) => sheetName)).toEqual(["甲", "乙"]);
  });
  it("are one without a name where no project is named", () => {
    expect(texts([])).toHaveLength(1);
  });
  it("have the bureau's own attributes in the dropdown once it has set any", () => {
    const dropdown = (settings: typeof defaultSettings) =>
      texts([], settings)[0]!.cells.flatMap(({ format }) => (format.choices ? [format.choices] : []))[0];
    expect(dropdown(defaultSettings)).not.toEqual(defaultSettings.attributes);
    expect(dropdown({ ...defaultSettings, attributes: ["常年项目"] })).toEqual(["常年项目"]);
  });
  it("follow the default form where the chosen one is unknown", () => {
    expect(layoutOf("of-a-later-version")).toBe(layouts[0]);
  });
});

describe("the fields", () => {
  it("are taken apart into choices", () => {
    const draft = {
      ...firstDraft(services(), defaultSettings),
      unit: " 云川市图书馆 ",
      projects: "甲\n乙",
      year: " 2026 ",
    };
    expect(choicesOf(draft)).toMatchObject({ unit: "云川市图书馆", projectNames: ["甲", "乙"], year: 2026 });
  });
  it.each([
    ["2026", true],
    [" 2026 ", true],
    ["1999", true],
    ["", false],
    ["26", false],
    ["20260", false],
    ["二〇二六", false],
    ["3026", false],
  ])("take %j for a year: %s", (text, is) => {
    expect(isYear(text)).toBe(is);
  });
});
