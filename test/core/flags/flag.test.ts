import type { Finding, Severity } from "../../../src/core/findings/finding";
import { flagsOf, formatMark, noteMark } from "../../../src/core/flags/flag";
import { flagFill } from "../../../src/core/flags/flag-fill";
import { rangeOf } from "../../../src/core/grid/address";

function finding(sheet: string, at: string, severity: Severity, words: string): Finding {
  const range = rangeOf(at)!;
  return {
    rule: "name-short",
    severity,
    sheet,
    at: range,
    cells: [range],
    message: { zh: words, en: `${words} in English` },
  };
}

describe("flagsOf", () => {
  it("makes one flag a cell of a sheet, with the findings' places", () => {
    const flags = flagsOf(
      [
        finding("甲", "B2", "error", "一"),
        finding("甲", "B3:C3", "info", "二"),
        finding("乙", "B2", "warning", "三"),
      ],
      "zh",
    );
    expect(flags).toEqual([
      { sheet: "甲", at: rangeOf("B2"), severity: "error", text: "【绩效校验】\n必须改：一" },
      { sheet: "甲", at: rangeOf("B3:C3"), severity: "info", text: "【绩效校验】\n提示：二" },
      { sheet: "乙", at: rangeOf("B2"), severity: "warning", text: "【绩效校验】\n建议改：三" },
    ]);
  });

  it("lets the worst severity win, and joins the messages, the worst first", () => {
    const told = [
      finding("甲", "B2", "info", "一"),
      finding("甲", "B2", "warning", "二"),
      finding("甲", "B2", "error", "三"),
      finding("甲", "B2", "warning", "四"),
    ];
    expect(flagsOf(told, "zh")).toEqual([
      {
        sheet: "甲",
        at: rangeOf("B2"),
        severity: "error",
        text: "【绩效校验】\n必须改：三\n建议改：二\n建议改：四\n提示：一",
      },
    ]);
    expect(flagsOf(told.slice(0, 2), "zh").map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("speaks English where asked to", () => {
    const told = (["error", "warning", "info"] as const).map((severity) =>
      finding("甲", "B2", severity, "一"),
    );
    expect(flagsOf(told, "en")[0]?.text.split("\n").slice(1)).toEqual([
      "Must fix：一 in English",
      "Should fix：一 in English",
      "Advice：一 in English",
    ]);
  });

  it("flags nothing where nothing was found", () => {
    expect(flagsOf([], "zh")).toEqual([]);
  });
});

// Workbooks out there carry these: clear must find them in any copy, whatever version made it.
it("marks are what they always were", () => {
  expect(noteMark).toBe("【绩效校验】");
  expect(formatMark("error")).toBe('=N("target-table:error")=0');
  expect(flagFill).toEqual({ error: "#FFC7CE", warning: "#FFEB9C", info: "#DDEBF7" });
});
