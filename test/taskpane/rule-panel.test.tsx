/** @jest-environment jsdom */
import { act } from "react";
import { rules } from "../../src/core/findings/rules";
import { drawnForm } from "./drawn-form";
import { all, buttons, field, press, showPane, typeInto, violations } from "./shown-pane";

let shown: Awaited<ReturnType<typeof showPane>>;
afterEach(() => shown.close());

const front = () => document.querySelector("[role=dialog]");
const entries = () => all("[role=dialog] li button");

describe("the page of a rule", () => {
  it("opens from an unfolded finding, and closes onto it", async () => {
    shown = await showPane([drawnForm({ quantity: "若干" })]);
    await press("校验本表");
    await act(async () => all("[data-finding]")[0]!.click());
    const rule = rules.find(({ id }) => all("[data-finding]")[0]!.dataset["finding"]!.startsWith(`${id}|`))!;
    await press("规则说明");
    const terms = all("[role=dialog] dt").map(({ textContent }) => textContent);
    expect(terms).toEqual(expect.arrayContaining(["查什么", "依据", "错例", "正例", "怎么改", "能否自动改"]));
    expect(front()?.textContent).toContain(rule.example.wrong);
    expect(await violations()).toEqual([]);
    await press("返回（Esc）");
    expect(front()).toBeNull();
    expect(buttons("规则说明")).toHaveLength(1);
  });
});

describe("all rules", () => {
  it("stand in one list, found by a word and unfolded one by one", async () => {
    shown = await showPane([drawnForm()]);
    await press("设置与说明");
    await press("全部规则");
    expect(entries()).toHaveLength(rules.length);
    await typeInto(field("查找规则"), "图书角没有的词");
    expect(front()?.textContent).toContain("没有含这个词的规则。");
    await typeInto(field("查找规则"), "quantity-is-a-number");
    expect(entries()).toHaveLength(1);
    await act(async () => entries()[0]!.click());
    expect(all("[role=dialog] dt").map(({ textContent }) => textContent)).toContain("错例");
    expect(await violations()).toEqual([]);
  });
});
