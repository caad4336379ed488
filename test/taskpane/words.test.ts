import { wordsOf } from "../../src/taskpane/words";

/** Every text by its path; of a function what it says of some arguments. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return texts((value as (...facts: unknown[]) => unknown)(2, 3), path);
  if (typeof value !== "object" || value === null) throw new Error(`${path} is no text.`);
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}/${key}`));
}

const [zh, en] = [texts(wordsOf.zh), texts(wordsOf.en)];

describe("the words", () => {
  it("are the same in both languages, key by key", () => {
    expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path));
  });
  it.each([...zh, ...en])("%s says something", (_, text) => {
    expect(text.trim()).not.toBe("");
  });
  it("are Chinese in the Chinese pane, but for names and signs", () => {
    const latin = zh.filter(
      ([path, text]) =>
        !/lang|listSeparator|english|keysText|errors/.test(path) && !/[\u4e00-\u9fff]/.test(text),
    );
    expect(latin.map(([path]) => path)).toEqual([]);
  });
  it("are never 合格 of anything", () => {
    expect(zh.filter(([, text]) => text.includes("合格"))).toEqual([]);
  });
});
