import { rules } from "../../src/core/findings/rules";
import { type Settings, defaultSettings } from "../../src/core/findings/settings";
import { announcementOf } from "../../src/taskpane/announcement";
import { makeBookSettings } from "../../src/taskpane/book-settings";
import { makeController } from "../../src/taskpane/controller";
import { choicesFor, draftOf, settingsOf, withSeverity } from "../../src/taskpane/settings-draft";
import { restingOf, resultsIn } from "../../src/taskpane/state";
import { wordsOf } from "../../src/taskpane/words";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { drawnForm, formCells, text } from "./drawn-form";
import { fakeServices } from "./fake-services";

const ruleNamed = (id: string) => rules.find((rule) => rule.id === id)!;
const oneOff: Settings = { ...defaultSettings, severities: { "satisfaction-has-sign": "off" } };

function open(kept?: string) {
  const workbook = new MemoryWorkbook([drawnForm({ satisfaction: "95%" })]);
  const controller = makeController({ workbook, services: fakeServices(), settings: defaultSettings });
  const found = () => resultsIn(controller.state())!.items.map(({ finding }) => finding.rule);
  const ready = kept === undefined ? Promise.resolve() : workbook.notebook.write(kept);
  return { workbook, controller, found, ready, notice: () => restingOf(controller.state()).notice };
}

describe("the fields of the settings", () => {
  it.each<[string, Settings]>([
    ["the defaults", defaultSettings],
    [
      "all of them",
      {
        severities: { "name-short": "off" },
        isTrialOn: true,
        attributes: ["甲类", "乙类"],
        level: "市本级",
        projectNames: ["社区图书角"],
        projectExpenditure: "12.5",
      },
    ],
  ])("give back %s", (_, settings) => {
    expect(settingsOf(draftOf(settings))).toEqual(settings);
  });
  it("take a list as it is typed: blank lines and what stands twice fall away", () => {
    const draft = { ...draftOf(defaultSettings), attributes: " 甲类\n\n乙类 \n甲类\n", level: " " };
    expect(settingsOf(draft)).toMatchObject({ attributes: ["甲类", "乙类"], level: undefined });
  });
  it("come back to the usual list where it is emptied", () => {
    expect(settingsOf({ ...draftOf(defaultSettings), attributes: "\n" }).attributes).toBe(
      defaultSettings.attributes,
    );
  });
  it("offer no lower severity for what the form lays down", () => {
    expect(choicesFor(ruleNamed("quantity-is-a-number"))).toEqual(["error"]);
    expect(choicesFor(ruleNamed("satisfaction-has-sign"))).toEqual(["error", "warning", "info", "off"]);
  });
  it("set one rule's severity, or leave it to the rule", () => {
    const set = withSeverity({ "name-short": "off" }, "unit-filled", "error");
    expect(set).toEqual({ "name-short": "off", "unit-filled": "error" });
    expect(withSeverity(set, "name-short", undefined)).toEqual({ "unit-filled": "error" });
  });
});

describe("the settings in the workbook's notebook", () => {
  it("come back as they were saved, beside what else it holds", async () => {
    const { workbook, ready } = open('{"other":{"a":1}}');
    await ready;
    await makeBookSettings(workbook, defaultSettings).save(oneOff);
    expect(JSON.parse((await workbook.notebook.read())!)).toEqual({
      other: { a: 1 },
      settings: { severities: { "satisfaction-has-sign": "off" } },
    });
    const again = makeBookSettings(workbook.reopened(), defaultSettings);
    await again.read();
    expect(again.current()).toEqual(oneOff);
    expect(again.faults()).toEqual([]);
  });
  it.each([
    ["there are none", undefined, 0],
    ["the notebook holds other things only", '{"other":1}', 0],
    ["the notebook is no JSON", "{", 1],
    ["they are no object", '{"settings":3}', 1],
    ["one of them is unknown", '{"settings":{"colour":"red"}}', 1],
  ])("are the given ones where %s", async (_, kept, faults) => {
    const { workbook, ready } = open(kept);
    await ready;
    const book = makeBookSettings(workbook, defaultSettings);
    await book.read();
    expect(book.current()).toEqual(defaultSettings);
    expect(book.faults()).toHaveLength(faults);
  });
  it.each([
    ["tells a workbook that could not be asked", "busy", 1],
    ["misses nothing in a program that keeps no notebook", "not-supported", 0],
  ] as const)("%s", async (_, code, faults) => {
    const { workbook } = open();
    const book = makeBookSettings(workbook, oneOff);
    jest.spyOn(workbook.notebook, "read").mockRejectedValue(new WorkbookError(code));
    await book.read();
    expect(book.current()).toBe(oneOff);
    expect(book.faults()).toHaveLength(faults);
  });
});

describe("reading the settings once", () => {
  const counted = (failures: number) => {
    const workbook = new MemoryWorkbook([drawnForm()]);
    let reads = 0;
    const read = () => {
      reads += 1;
      return reads <= failures ? Promise.reject(new WorkbookError("busy")) : workbook.notebook.read();
    };
    const notebook = { read, write: (kept: string) => workbook.notebook.write(kept) };
    return { book: makeBookSettings({ notebook }, defaultSettings), reads: () => reads };
  };

  it("asks the workbook no second time", async () => {
    const { book, reads } = counted(0);
    await book.readOnce();
    await book.readOnce();
    expect(reads()).toBe(1);
  });

  it("asks again where it could not be told", async () => {
    const { book, reads } = counted(1);
    await book.readOnce();
    expect(book.faults()).toHaveLength(1);
    await book.readOnce();
    expect([reads(), book.faults()]).toEqual([2, []]);
  });
});

describe("a check", () => {
  it("goes by the settings the workbook keeps", async () => {
    const { controller, found, ready } = open('{"settings":{"severities":{"satisfaction-has-sign":"off"}}}');
    await ready;
    await controller.check("sheet");
    expect(found()).not.toContain("satisfaction-has-sign");
    expect(controller.settings.severities).toEqual({ "satisfaction-has-sign": "off" });
  });
  it("tells in words what of them it did not understand, and goes by the rest", async () => {
    const { controller, found, ready } = open(
      '{"settings":{"severities":{"satisfaction-has-sign":"off","no-such-rule":"off"}}}',
    );
    await ready;
    await controller.check("sheet");
    expect(controller.settingsFaults().map(({ zh }) => zh)).toEqual([
      expect.stringContaining("没有编号为“no-such-rule”的规则"),
    ]);
    expect(found()).not.toContain("satisfaction-has-sign");
  });
});

describe("saving the settings", () => {
  it("judges what is listed anew, without reading the sheets, and says so", async () => {
    const { workbook, controller, found, notice } = open();
    await controller.check("sheet");
    expect(found()).toContain("satisfaction-has-sign");
    const reads = jest.spyOn(workbook, "readGrids");
    await controller.openSettings();
    await controller.saveSettings(oneOff);
    expect(found()).not.toContain("satisfaction-has-sign");
    expect(reads).not.toHaveBeenCalled();
    expect(notice()).toEqual({ kind: "settings-saved" });
    expect(announcementOf(controller.state(), wordsOf.zh, "zh")).toContain(wordsOf.zh.settings.saved);
  });
  it("holds for what is edited after it", async () => {
    jest.useFakeTimers();
    const { workbook, controller, found } = open();
    await Promise.all([controller.check("sheet"), jest.advanceTimersByTimeAsync(100)]);
    await controller.saveSettings(oneOff);
    workbook.userEdits("表一", formCells.quantity, text("若干"));
    await jest.advanceTimersByTimeAsync(1_000);
    expect(found()).toContain("quantity-is-a-number");
    expect(found()).not.toContain("satisfaction-has-sign");
    jest.useRealTimers();
    controller.rest();
  });
  it("keeps them before any check too", async () => {
    const { controller, notice } = open();
    await controller.saveSettings(oneOff);
    expect(controller.settings).toEqual(oneOff);
    expect(notice()).toEqual({ kind: "settings-saved" });
  });
  it("stays at the fields where the workbook cannot keep them", async () => {
    const { workbook, controller } = open();
    workbook.isReadOnly = true;
    controller.send({ kind: "about-opened" });
    await controller.openSettings();
    await controller.saveSettings(oneOff);
    expect(controller.state()).toMatchObject({ status: "settings", failure: { code: "read-only" } });
    expect(controller.settings).toEqual(defaultSettings);
    controller.send({ kind: "dismissed" });
    expect(controller.state()).toMatchObject({ status: "settings", failure: undefined });
    controller.send({ kind: "closed" });
    expect(controller.state().status).toBe("about");
  });
});
