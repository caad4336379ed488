import fc from "fast-check";
import { decodeText } from "../../../src/cli/projects/decode-text";
import { parseCsv } from "../../../src/cli/projects/parse-csv";

test.each<[string, string, string[][]]>([
  [
    "fields by comma",
    "a,b\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a line break at the end begins no row",
    "a,b\r\n1,2\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "fields by tab, as pasted from Excel",
    "a\tb\n1\t2,5",
    [
      ["a", "b"],
      ["1", "2,5"],
    ],
  ],
  [
    "fields by semicolon",
    "a;b\n1;2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "quotes hold separators and line breaks",
    'a,b\n"1,\n2","3""4"',
    [
      ["a", "b"],
      ["1,\n2", '3"4'],
    ],
  ],
  ["blank fields and lines stay in their places", "a,,\n\n,b", [["a", "", ""], [""], ["", "b"]]],
  ["a separator at the very end is one more field", "a,", [["a", ""]]],
  [
    "a quote in the middle of a field loses no line",
    'a,5"管\nb,c',
    [
      ["a", '5"管'],
      ["b", "c"],
    ],
  ],
  [
    "a quote in the middle of a field takes no other field in, as in Excel",
    'a,=F("x"),b\n"甲"乙,5"管,c',
    [
      ["a", '=F("x")', "b"],
      ["甲乙", '5"管', "c"],
    ],
  ],
  ["an open quote ends", '"a', [['"a']]],
  ["nothing has no rows", "", []],
])("%s", (_, text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});

test("whatever is written by the rules is read back", () => {
  const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (table) => {
      const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
      const text = ["a,b", ...table.map((row) => row.map(quoted).join(","))].join("\r\n");
      expect(parseCsv(text)).toEqual([["a", "b"], ...table]);
    }),
  );
});

test("it always ends, whatever is in the text", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a",;\r\n\t ]*$/), (text) => {
      expect(parseCsv(text).length).toBeLessThanOrEqual(text.length + 1);
    }),
  );
});

test.each<[string, number[], string]>([
  ["UTF-8", [...Buffer.from("项目")], "项目"],
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, ...Buffer.from("项目")], "项目"],
  ["UTF-16 as Excel's “Unicode text”", [0xff, 0xfe, ...Buffer.from("项目", "utf16le")], "项目"],
  ["GB18030 as Chinese Excel's CSV", [0xcf, 0xee, 0xc4, 0xbf], "项目"],
])("%s is decoded", (_, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});
