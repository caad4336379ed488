import { SSF as ssf } from "@e965/xlsx";
import { formatterOf } from "../../../src/core/grid/number-format/formatter";

const SSF = ssf as { format(code: string, value: number): string };

describe("numbers as fractions", () => {
  test.each<[string, number, string]>([
    ["# ?/?", 0.5, "1/2"],
    ["# ?/?", 0.97, "1"],
    ["# ?/?", -0.97, "-1"],
    ["# ?/?", 2.97, "3"],
    ["# ?/?", 1.25, "1 1/4"],
    ["# ??/??", 0.999, "1"],
    ["# ??/??", 0.97, "32/33"],
    ["# ??/??", 1.97, "1 32/33"],
    ["# ??/??", -1.97, "-1 32/33"],
    ["0 ??/??", 0.97, "0 32/33"],
    ["# ?/8", 0.97, "1"],
    ['# ?/8"元"', 0.97, "1    元"],
    ["?/?", 0.97, "1/1"],
    ["?/?", 1.97, "2/1"],
    ["?/?", 2.01, "2/1"],
    ["??/??", -41.01, "-41/1"],
    ["# ?/?", 0.3, "2/7"],
    ["# ?/?", 1.3, "1 1/3"],
    ["# ?/?", 12.3, "12 1/3"],
    ["# ?/?", -123.456, "-123 1/2"],
    ["# ?/?", 40.93, "41"],
    ["# ??/??", 2.97, "2 65/67"],
    ["# ??/??", -31.95, "-31 19/20"],
    ["# ??/??", -123.456, "-123 26/57"],
    ["#\\ ??/??", 0.97, "32/33"],
    ["0\\ ??/??", -0.97, "-0 32/33"],
    ["# ?/8", 39.96, "40"],
    ["# ??/100", -28.95, "-28 95/100"],
    ['# ??/??;"负"# ??/??', -2.97, "负2 65/67"],
  ])("%s shows %p as %s", (code, value, expected) => {
    expect(formatterOf(code).number(value)).toBe(expected);
  });

  const codes = ["# ?/?", "# ??/??", "# ???/???", "?/?", "??/??", "# ?/8", "# ??/16", "# ??/100"];
  test.each(codes)("of %s are those that SheetJS took from Excel", (code) => {
    const formatter = formatterOf(code);
    const values = Array.from({ length: 2_000 }, (_each, index) => (index - 1_000) * 0.0437 + 0.0101);
    expect(values.map((value) => [value, tidy(formatter.number(value))])).toEqual(
      values.map((value) => [value, tidy(SSF.format(code, value))]),
    );
  });
});

/** SheetJS shows a nothing now as nothing, now as -0. */
function tidy(text: string): string {
  const parts = text.replace(/\s+/g, " ").trim();
  return parts.replace(/^-(?= ?0)/, "").replace(/^-?$/, "0");
}
