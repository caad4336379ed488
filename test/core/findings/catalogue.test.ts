import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../../src/core/findings/rules";

const folder = join(__dirname, "..", "..", "..", "src", "core", "findings", "rules");
const files = readdirSync(folder)
  .filter((file) => file !== "index.ts")
  .map((file) => file.replace(/\.ts$/, ""));

describe("the catalogue of rules", () => {
  it("lists every file once, and nothing else", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...files].sort());
  });

  it("has a key of its own for each rule", () => {
    expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s says what, why, how and whence in both languages",
    (_id, rule) => {
      for (const { zh, en } of [rule.what, rule.why, rule.fix, rule.source]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(en).toMatch(/[a-z]{3}/);
      }
      expect(rule.key).toMatch(/^[A-Z]-\d\d$/);
      expect(rule.check ?? rule.checkAll).toBeDefined();
    },
  );

  it.each(files)("%s has drawn cases", (file) => {
    expect(existsSync(join(__dirname, "rules", `${file}.test.ts`))).toBe(true);
  });
});
