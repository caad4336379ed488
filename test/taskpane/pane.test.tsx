/** @jest-environment jsdom */
import { act } from "react";
import { type Root, createRoot } from "react-dom/client";
import axe from "axe-core";
import { defaultSettings } from "../../src/core/findings/settings";
import { makeController } from "../../src/taskpane/controller";
import { Pane } from "../../src/taskpane/pane";
import { zh } from "../../src/taskpane/words/zh";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../src/workbook/workbook";
import type { Results } from "../../src/taskpane/results";
import { drawnForm } from "./drawn-form";
import { fakeServices } from "./fake-services";
import { madeResults } from "./made-results";

let root: Root;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => act(async () => root.unmount()));

async function show(grids = [drawnForm({ quantity: "若干", satisfaction: "满意" })]) {
  document.body.innerHTML = '<main id="pane"></main>';
  const workbook = new MemoryWorkbook(grids);
  const services = fakeServices();
  const controller = makeController({ workbook, services, settings: defaultSettings });
  root = createRoot(document.getElementById("pane")!);
  await act(async () =>
    root.render(<Pane workbook={workbook} services={services} controller={controller} />),
  );
  return { workbook, services, controller };
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const button = (name: string) => {
  const found = all("button").find((one) => (one.getAttribute("aria-label") ?? one.textContent) === name);
  if (!found)
    throw new Error(
      `There is no button ${name}: ${all("button")
        .map((one) => one.textContent)
        .join(", ")}`,
    );
  return found;
};
const press = (name: string) => act(async () => button(name).click());
const key = (name: string, more: KeyboardEventInit = {}) =>
  act(async () => {
    document.activeElement!.dispatchEvent(
      new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more }),
    );
    await new Promise((resolve) => setTimeout(resolve));
  });
const rows = () => all("[data-finding]");
const current = () => all("[aria-current=true]").map((one) => one.textContent);
const text = () => document.body.textContent ?? "";
const live = () => document.querySelector("[role=status]")?.textContent;
const results = (made: Results) => act(async () => shown.controller.send({ kind: "checked", results: made }));
const type = (field: HTMLElement, value: string) =>
  act(async () => {
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, "value")!.set!;
    setter.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
const field = (label: string) => {
  const found = all("label").find((one) => one.textContent?.replace("*", "") === label);
  return document.getElementById(found?.getAttribute("for") ?? "")!;
};

let shown: Awaited<ReturnType<typeof show>>;
async function violations(): Promise<string[]> {
  // Colours need a real page: test/browser looks at them.
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe("the pane", () => {
  beforeEach(async () => {
    shown = await show();
  });

  it("says in one line what to do", () => {
    expect(text()).toContain(zh.intro);
    expect(button("校验本表").className).not.toBe("");
  });

  it("checks and shows first what must be fixed", async () => {
    await press("校验本表");
    expect(document.querySelector("h2")?.textContent).toBe("有 2 处必须改");
    expect(rows()).toHaveLength(2);
    expect(rows()[0]?.textContent).toContain("必须改");
    expect(rows()[0]?.textContent).toContain("D11");
    expect(live()).toContain("有 2 处必须改");
  });

  it("shows the others at a click on their number", async () => {
    await press("校验本表");
    const [, error] = all("[aria-pressed]");
    expect(error?.getAttribute("aria-pressed")).toBe("true");
    await act(async () => all("[aria-pressed]")[0]!.click());
    expect(rows().length).toBeGreaterThanOrEqual(2);
    expect(all("[aria-pressed=true]")[0]?.textContent).toContain("全部");
  });

  it("shows a finding's cell at a click, and how to mend it", async () => {
    await press("校验本表");
    await act(async () => rows()[1]!.click());
    await act(async () => new Promise((resolve) => setTimeout(resolve)));
    expect(shown.workbook.selection.range.top).toBe(18);
    expect(current()[0]).toContain("D19");
    for (const term of ["怎么改", "要求", "为什么", "依据"])
      expect(all("dt").map((one) => one.textContent)).toContain(term);
  });

  it("unfolds and folds without moving the cursor", async () => {
    await press("校验本表");
    const unfold = () => all("[aria-expanded]").find((one) => one.getAttribute("aria-label") === zh.details)!;
    await act(async () => unfold().click());
    expect(unfold().getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(unfold().getAttribute("aria-controls")!)?.textContent).toContain("怎么改");
    expect(shown.workbook.selection.range.top).toBe(0);
    await act(async () => unfold().click());
    expect(unfold().getAttribute("aria-expanded")).toBe("false");
  });

  it("tells how a table was read", async () => {
    await press("校验本表");
    await press("识别情况");
    expect(text()).toContain("社区图书角");
    expect(text()).toContain("9 类指标，已填 7 条");
  });

  it("says what failed and what to do, with details to copy of what is unforeseen", async () => {
    jest.spyOn(shown.workbook, "readGrids").mockRejectedValueOnce(new TypeError("x is undefined"));
    await press("校验本表");
    expect(text()).toContain(zh.errors.unknown(undefined).title);
    await press("复制详情");
    expect(shown.services.copied[0]).toContain("x is undefined");
    expect(button("已复制")).toBeDefined();
  });

  it("shows the details where no clipboard is allowed", async () => {
    jest.spyOn(shown.services, "copyText").mockRejectedValueOnce(new Error("forbidden"));
    jest.spyOn(shown.workbook, "readGrids").mockRejectedValueOnce(new TypeError("x is undefined"));
    await press("校验本表");
    await press("复制详情");
    expect((document.querySelector("textarea") as HTMLTextAreaElement).value).toContain("x is undefined");
  });

  it("offers no details of what a clerk can mend", async () => {
    jest.spyOn(shown.workbook, "readGrids").mockRejectedValueOnce(new WorkbookError("cell-being-edited"));
    await press("校验本表");
    expect(text()).toContain("请按回车键完成输入");
    expect(all("button").some((one) => one.textContent === "复制详情")).toBe(false);
    await press("知道了");
    expect(text()).not.toContain("请按回车键完成输入");
  });

  it("changes the language, and remembers it", async () => {
    await press("设置与说明");
    await act(async () => field("English").click());
    expect(text()).toContain("Settings and about");
    expect(document.querySelector("[lang]")?.getAttribute("lang")).toBe("en");
    expect(shown.services.memory.get("language")).toBe("en");
  });

  it("shows a way on where drawing fails", async () => {
    const silence = jest.spyOn(console, "error").mockImplementation(() => {});
    const broken = madeResults([{ findings: [{ row: 1 }] }]);
    await results({ ...broken, groups: [{ ...broken.groups[0]!, items: undefined as never }] });
    expect(text()).toContain("窗格出了意外");
    await press("复制详情");
    expect(shown.services.copied[0]).toContain("TypeError");
    await act(async () => shown.controller.send({ kind: "checked", results: broken }));
    await press("重新打开");
    expect(rows()).toHaveLength(1);
    silence.mockRestore();
  });
});

describe("the keyboard", () => {
  beforeEach(async () => {
    shown = await show();
    await press("校验本表");
  });

  it("comes to one row by Tab and goes on by the arrows", async () => {
    expect(rows().map((one) => one.tabIndex)).toEqual([0, -1]);
    rows()[0]!.focus();
    await key("ArrowDown");
    expect(current()[0]).toContain("D11");
    await key("ArrowDown");
    expect(document.activeElement).toBe(rows()[1]);
    expect(rows().map((one) => one.tabIndex)).toEqual([-1, 0]);
    await key("ArrowUp");
    expect(document.activeElement).toBe(rows()[0]);
  });

  it("unfolds to the right and folds to the left", async () => {
    rows()[0]!.focus();
    await key("ArrowRight");
    expect(all("dt")).not.toHaveLength(0);
    await key("ArrowLeft");
    expect(all("dt")).toHaveLength(0);
  });

  it("steps by F8 from anywhere in the pane, the focus staying there", async () => {
    button("校验工作簿").focus();
    await key("F8");
    expect(current()[0]).toContain("D11");
    await key("F8", { shiftKey: true });
    expect(current()[0]).toContain("D19");
    expect(document.activeElement).toBe(button("校验工作簿"));
    expect(live()).toContain("D19");
  });

  it("leaves other keys to their owners", async () => {
    rows()[0]!.focus();
    await key("ArrowDown", { altKey: true });
    await key("a");
    expect(current()).toEqual([]);
  });

  it("comes back to where it was when a panel is closed", async () => {
    button("插入模板").focus();
    await press("插入模板");
    expect(document.activeElement?.getAttribute("role")).toBe("dialog");
    await key("Escape");
    expect(document.activeElement).toBe(button("插入模板"));
  });
});

describe("插入模板", () => {
  beforeEach(async () => {
    shown = await show([]);
    await press("插入模板");
  });

  it("inserts a table for each project", async () => {
    await type(field("项目名称"), "社区图书角\n数字展厅");
    await type(field("主管部门"), "云川市文化局");
    await press("插入 2 张表");
    expect(shown.workbook.sheets.map(({ name }) => name)).toEqual(["社区图书角", "数字展厅"]);
    expect(text()).toContain("已插入 2 张表，第一张在工作表“社区图书角”");
    // Not the whole table, which would look as if it were marked.
    expect(shown.workbook.selection.range).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
    await press("插入模板");
    expect((field("主管部门") as HTMLInputElement).value).toBe("云川市文化局");
  });

  it("draws the form as it will be", async () => {
    const preview = () => document.querySelector("svg[role=img]")?.textContent;
    expect(preview()).toContain("2026 年自治区本级部门项目支出预算绩效目标表");
    await type(field("层级"), "云川市本级");
    await type(field("年度"), "2027");
    expect(preview()).toContain("2027 年云川市本级部门");
  });

  it("waits for a year", async () => {
    await type(field("年度"), "20");
    expect(text()).toContain(zh.yearWrong);
    await press("插入 1 张表");
    expect(shown.workbook.sheets).toEqual([]);
  });

  it("tells of names that stand there twice", async () => {
    await type(field("项目名称"), "社区图书角\n社区图书角");
    expect(text()).toContain("名称重复：社区图书角");
  });

  it("says why it did not insert, the fields as they were", async () => {
    jest
      .spyOn(shown.workbook, "insertTables")
      .mockRejectedValueOnce(new WorkbookError("space-not-empty", { detail: "D5" }));
    await type(field("项目名称"), "社区图书角");
    await press("插入 1 张表");
    expect(text()).toContain("放不下：D5 已有内容");
    expect((field("项目名称") as HTMLTextAreaElement).value).toBe("社区图书角");
  });
});

describe("a long list", () => {
  it("draws a hundred rows of a group at first, and the current one always", async () => {
    shown = await show();
    await results(madeResults([{ findings: Array.from({ length: 350 }, (_, row) => ({ row })) }]));
    expect(rows()).toHaveLength(100);
    await press("再显示 100 条");
    expect(rows()).toHaveLength(200);
    await act(async () => shown.controller.step(-1));
    expect(rows()).toHaveLength(350);
    expect(current()[0]).toContain("D350");
  });

  it("folds all tables but the first", async () => {
    shown = await show();
    const table = { findings: Array.from({ length: 20 }, (_, row) => ({ row })) };
    await results(madeResults(Array.from({ length: 100 }, () => table)));
    expect(rows()).toHaveLength(20);
    expect(all("section")).toHaveLength(100);
  });
});

describe("axe", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["in the first view", async () => {}],
    ["after a check", () => press("校验本表")],
    [
      "with a finding unfolded",
      async () => {
        await press("校验本表");
        await act(async () => rows()[0]!.click());
      },
    ],
    [
      "with a table's reading",
      async () => {
        await press("校验本表");
        await press("识别情况");
      },
    ],
    ["in 插入模板", () => press("插入模板")],
    ["in the settings", () => press("设置与说明")],
    [
      "with a failure",
      () =>
        act(async () =>
          shown.controller.send({
            kind: "call-failed",
            failure: { code: "unknown", detail: undefined, report: "" },
          }),
        ),
    ],
    [
      "during a check",
      () =>
        act(async () =>
          shown.controller.send({
            kind: "job-started",
            job: { kind: "check", scope: "sheet", step: { kind: "judging", done: 1, total: 3 } },
          }),
        ),
    ],
  ])("finds nothing %s", async (_, go) => {
    shown = await show();
    await go();
    expect(await violations()).toEqual([]);
  });
});
