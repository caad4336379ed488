import { failureOf } from "../../src/taskpane/failure";
import { wordsOf } from "../../src/taskpane/words";
import { WorkbookError } from "../../src/workbook/workbook";

describe("a failure", () => {
  it("keeps a host's code and what it is about", () => {
    const error = new WorkbookError("sheet-protected", { detail: "表一", cause: new Error("AccessDenied") });
    expect(failureOf(error, "Excel 16")).toMatchObject({ code: "sheet-protected", detail: "表一" });
  });
  it("is unknown where it is our own fault", () => {
    expect(failureOf(new TypeError("x is undefined"), "Excel 16")).toMatchObject({
      code: "unknown",
      detail: undefined,
    });
  });
  it("reports the host and every cause", () => {
    const error = new WorkbookError("unknown", {
      cause: new Error("outer", { cause: new RangeError("inner") }),
    });
    const { report } = failureOf(error, "Excel 16 (Windows)");
    for (const part of ["Excel 16 (Windows)", "WorkbookError", "outer", "RangeError: inner"])
      expect(report).toContain(part);
  });
  it.each([
    ["a text", "a text"],
    [{ code: 5 }, "[object Object]"],
  ])("reports a thrown %j", (thrown, told) => {
    expect(failureOf(thrown, "Excel").report).toContain(told);
  });
  it("ends a ring of causes", () => {
    const error = new Error("ring");
    error.cause = error;
    expect(failureOf(error, "Excel").report.split("Error: ring")).toHaveLength(6);
  });
});

/** All codes, held complete by the type. */
const details: Record<ReturnType<typeof failureOf>["code"], string | undefined> = {
  "sheet-protected": "表一",
  "read-only": undefined,
  "cell-being-edited": undefined,
  "payload-too-large": undefined,
  "sheet-missing": "表一",
  "session-expired": undefined,
  "space-not-empty": "D5",
  "space-too-small": undefined,
  "not-divisible": "A1:A2",
  "no-workbook": undefined,
  "not-supported": "插入批注",
  busy: undefined,
  unknown: undefined,
};

describe.each(["zh", "en"] as const)("every failure in %s", (language) => {
  const codes = Object.keys(details) as (keyof typeof details)[];
  it.each(codes)("%s says what happened and what to do, with and without what it is about", (code) => {
    for (const detail of [details[code], undefined]) {
      const { title, next } = wordsOf[language].errors[code](detail);
      expect(title.length).toBeGreaterThan(5);
      expect(next.length).toBeGreaterThan(10);
      expect(`${title}${next}`).not.toMatch(/undefined|null|Error|错误码/);
      if (detail !== undefined) expect(title).toContain(detail);
    }
  });
  it("no two say the same", () => {
    const titles = codes.map((code) => wordsOf[language].errors[code](undefined).title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
