import { rules } from "../../src/core/findings/rules";
import { pagesWith, rulePages } from "../../src/taskpane/rule-pages";
import { type State, firstState, next } from "../../src/taskpane/state";

const ids = (words: string, language: "zh" | "en" = "zh") => pagesWith(words, language).map(({ id }) => id);

describe("the pages of the rules", () => {
  it("are one a rule", () => {
    expect(rulePages.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  });
  it("are all there without a word", () => {
    expect(ids("  ")).toHaveLength(rules.length);
  });
  it.each([
    ["a Chinese word", "满意度", "satisfaction-present", "total-equals-parts"],
    ["an id", "total-equals", "total-equals-parts", "satisfaction-present"],
    ["a key in small letters", rulePages[0]!.key.toLowerCase(), rulePages[0]!.id, "no-such-rule"],
  ])("are found by %s", (_, word, found, other) => {
    expect(ids(word)).toContain(found);
    expect(ids(word)).not.toContain(other);
  });
  it("must hold every one of several words", () => {
    expect(ids("满意度 百分").length).toBeGreaterThan(0);
    expect(ids("满意度 百分").length).toBeLessThan(ids("满意度").length);
  });
  it("are searched in the language they are read in", () => {
    expect(ids("satisfaction of", "en").every((id) => rules.some((rule) => rule.id === id))).toBe(true);
    expect(ids("没有这样的词", "en")).toEqual([]);
  });
});

describe("opening a page", () => {
  const after = (...events: Parameters<typeof next>[1][]) => events.reduce<State>(next, firstState);
  const closed = { kind: "closed" } as const;

  it("comes back to the list from there", () => {
    const state = after({ kind: "rules-opened", rule: "total-equals-parts" });
    expect(state).toMatchObject({ status: "rules", rule: "total-equals-parts" });
    expect(next(state, closed)).toEqual(firstState);
  });
  it("comes back to the settings from there, also by way of one page", () => {
    const state = after(
      { kind: "about-opened" },
      { kind: "rules-opened", rule: "total-equals-parts" },
      { kind: "rules-opened" },
    );
    expect(state).toMatchObject({ status: "rules", rule: undefined });
    expect(next(state, closed)).toMatchObject({ status: "about" });
    expect(next(next(state, closed), closed)).toEqual(firstState);
  });
  it("waits for no job, and no job for it", () => {
    const working = after({ kind: "job-started", job: { kind: "clear" } });
    expect(next(working, { kind: "rules-opened" })).toBe(working);
    const pages = after({ kind: "about-opened" }, { kind: "rules-opened" });
    expect(next(pages, { kind: "job-started", job: { kind: "clear" } })).toMatchObject({
      status: "working",
      over: { status: "fresh" },
    });
  });
});
