/** @jest-environment jsdom */
import { act } from "react";
import { rules } from "../../src/core/findings/rules";
import { drawnForm } from "./drawn-form";
import { buttons, field, pageText, press, showPane, typeInto, violations } from "./shown-pane";

let shown: Awaited<ReturnType<typeof showPane>>;
afterEach(() => shown.close());

const kept = async () => JSON.parse((await shown.workbook.notebook.read()) ?? "{}") as unknown;
const value = (label: string) => (field(label) as HTMLInputElement).value;
const what = (id: string) => rules.find((rule) => rule.id === id)!.what.zh;

async function openSettings() {
  await press("设置与说明");
  await press("校验设置");
}

/** Chooses a file of that text to import. */
async function importText(text: string) {
  const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
  const file = { text: async () => text };
  Object.defineProperty(input, "files", { configurable: true, value: [file] });
  Object.defineProperty(input, "value", { configurable: true, writable: true, value: "settings.json" });
  await act(async () => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await Promise.resolve();
  });
}

describe("the settings in the pane", () => {
  it("are changed, saved in the workbook and told", async () => {
    shown = await showPane([drawnForm()]);
    await openSettings();
    await act(async () => document.querySelector<HTMLElement>("[role=switch]")!.click());
    await typeInto(field("本单位的层级"), "市本级");
    await typeInto(field("“项目属性”的常用取值"), "甲类\n乙类");
    expect(await violations()).toEqual([]);
    await press("保存设置");
    expect(await kept()).toEqual({
      settings: { trial: true, attributes: ["甲类", "乙类"], level: "市本级" },
    });
    expect(document.querySelector("[role=dialog]")).toBeNull();
    expect(pageText()).toContain("设置已保存在这个工作簿里。");
  });

  it("set a rule's severity where the form leaves it open", async () => {
    shown = await showPane([drawnForm()]);
    await openSettings();
    await press("各条规则的级别");
    await typeInto(field("查找规则"), "satisfaction-has-sign");
    await typeInto(field(what("satisfaction-has-sign")), "off");
    expect(buttons("各条规则的级别 · 已改 1 条")).toHaveLength(1);
    await typeInto(field("查找规则"), "quantity-is-a-number");
    expect((field(what("quantity-is-a-number")) as HTMLSelectElement).disabled).toBe(true);
    expect(await violations()).toEqual([]);
    await press("保存设置");
    expect(await kept()).toEqual({ settings: { severities: { "satisfaction-has-sign": "off" } } });
  });

  it("come out of a file, with what was wrong in it, and go back to the defaults", async () => {
    shown = await showPane([drawnForm()]);
    await openSettings();
    await importText('{"level":"县(区)本级","colour":"red"}');
    expect(value("本单位的层级")).toBe("县(区)本级");
    expect(pageText()).toContain("设置中的“colour”不认识，已忽略。");
    await importText("no settings");
    expect(value("本单位的层级")).toBe("县(区)本级");
    expect(pageText()).toContain("这个文件不是导出的设置文件，没有导入。");
    await press("恢复默认");
    expect(value("本单位的层级")).toBe("");
    expect(pageText()).not.toContain("colour");
  });

  it("go into a file as they stand in the fields", async () => {
    shown = await showPane([drawnForm()]);
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
    URL.revokeObjectURL = () => {};
    const clicks = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    await openSettings();
    await typeInto(field("本单位的层级"), "市本级");
    await press("导出");
    expect(clicks.mock.contexts[0]).toMatchObject({ download: "绩效目标校验设置.json" });
    expect(saved.map(({ size }) => size)).toEqual([Buffer.byteLength('{\n  "level": "市本级"\n}')]);
    await press("复制设置内容");
    expect(shown.services.copied).toEqual(['{\n  "level": "市本级"\n}']);
  });

  it("tell after a check what of them was not understood", async () => {
    const written = '{"settings":{"trial":"yes"}}';
    shown = await showPane([drawnForm()], (book) => void book.notebook.write(written));
    await press("校验本表");
    expect(pageText()).toContain("设置“trial”应为true 或 false，已忽略。");
  });
});
