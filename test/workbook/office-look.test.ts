import { officeLanguage, officeTheme, watchOfficeTheme } from "../../src/workbook/office/office-look";

const office = (context: object) => {
  Object.assign(globalThis, { Office: { context, EventType: { OfficeThemeChanged: "officeThemeChanged" } } });
};
afterAll(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

it.each([
  ["zh-CN", "zh"],
  ["zh-TW", "zh"],
  ["en-US", "en"],
  ["de-DE", "en"],
])("Office in %s: the pane speaks %s", (displayLanguage, language) => {
  office({ displayLanguage });
  expect(officeLanguage()).toBe(language);
});

it.each([
  ["#FFFFFF", "light"],
  ["#F3F2F1", "light"],
  ["#262626", "dark"],
  ["#0A0A0A", "dark"],
  [undefined, "light"],
])("a background of %s is %s", (bodyBackgroundColor, theme) => {
  office({ officeTheme: bodyBackgroundColor === undefined ? undefined : { bodyBackgroundColor } });
  expect(officeTheme()).toBe(theme);
});

it("tells of a new theme until it is no longer asked to", () => {
  let change = () => {};
  const colours = { bodyBackgroundColor: "#FFFFFF" };
  const document = { addHandlerAsync: (_: string, handler: () => void) => (change = handler) };
  office({ officeTheme: colours, document });
  const themes: string[] = [];
  const stop = watchOfficeTheme((theme) => themes.push(theme));
  colours.bodyBackgroundColor = "#262626";
  change();
  stop();
  change();
  expect(themes).toEqual(["dark"]);
});
