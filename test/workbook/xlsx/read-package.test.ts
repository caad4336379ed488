import { textOf } from "../../../src/core/grid/cell";
import { readXlsx } from "../../../src/workbook/xlsx/read-file";
import { nodeCodec } from "../../../src/workbook/xlsx/zip/node-codec";
import {
  bookOf,
  bookParts,
  bytesOf,
  head,
  joined,
  main,
  officeRelationships,
  rawZip,
  relationships,
  zipOf,
  type Parts,
} from "./build-book";

const one = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>`;
const strings = `<si><t>绩效</t></si>`;
const plain = bookParts({ sheets: { 表一: one }, strings });

describe("a package is read whatever its writer's habits", () => {
  test.each<[string, Parts]>([
    ["as Excel writes it", plain],
    ["with its parts in reverse order", Object.fromEntries(Object.entries(plain).reverse())],
    ["without [Content_Types].xml", without(plain, "[Content_Types].xml")],
    ["with backslashes in part names", renamed(plain, (name) => name.replace(/\//g, "\\"))],
    ["with leading slashes in part names", renamed(plain, (name) => `/${name}`)],
    ["with odd case in part names", renamed(plain, (name) => name.toUpperCase())],
    [
      "with a part under a name with %20",
      renamed(plain, (name) => name.replace("worksheets", "work%20sheets"), {
        "xl/_rels/workbook.xml.rels": (text) => text.replace("worksheets", "work sheets"),
      }),
    ],
    [
      "with absolute targets",
      { ...plain, "xl/_rels/workbook.xml.rels": rels(plain).replace(/Target="/g, 'Target="/xl/') },
    ],
    [
      "with backslashes in targets",
      { ...plain, "xl/_rels/workbook.xml.rels": rels(plain).replace("worksheets/", "worksheets\\") },
    ],
    [
      "with .. and . in targets",
      { ...plain, "xl/_rels/workbook.xml.rels": rels(plain).replace(/Target="/g, 'Target="../xl/./') },
    ],
    ["with prefixed elements everywhere", prefixed(plain)],
    ["as strict Open XML", strict(plain)],
    [
      "with another prefix for relationships",
      {
        ...plain,
        "xl/workbook.xml": String(plain["xl/workbook.xml"])
          .replace(/xmlns:r=/, "xmlns:d=")
          .replace(/r:id=/, "d:id="),
      },
    ],
    ["with UTF-16 parts, little end first", mapped(plain, (text) => utf16(text, true))],
    ["with UTF-16 parts, big end first", mapped(plain, (text) => utf16(text, false))],
    [
      "with byte order marks",
      mapped(plain, (text) => joined([Uint8Array.of(0xef, 0xbb, 0xbf), bytesOf(text)])),
    ],
    [
      "with comments, instructions and white space before the root",
      mapped(plain, (text) => bytesOf(text.replace("?>\n", "?>\n<!-- <workbook> -->\n<?x <y>?>\n"))),
    ],
    ["with single quotes throughout", mapped(plain, (text) => bytesOf(text.replace(/"/g, "'")))],
    [
      "with > inside an attribute",
      {
        ...plain,
        "xl/workbook.xml": String(plain["xl/workbook.xml"]).replace(
          "<sheets>",
          `<fileVersion appName="a>b"/><sheets>`,
        ),
      },
    ],
    ["without XML declarations", mapped(plain, (text) => bytesOf(text.replace(/^<\?xml.*\n/, "")))],
    ["with a folder entry", { "xl/": new Uint8Array(), ...plain }],
    ["with a name that tries to leave the folder", { "../../evil.txt": "x", "C:\\evil.exe": "x", ...plain }],
  ])("%s", (_name, parts) => {
    expect(contentOf(zipOf(parts))).toEqual({ 表一: ["绩效"] });
  });

  test("stored instead of deflated, and with either codec", () => {
    const stored = rawZip(
      Object.entries(plain).map(([name, part]) => ({ name, data: bytesOf(part), method: 0 })),
    );
    expect(contentOf(stored)).toEqual({ 表一: ["绩效"] });
    expect(readXlsx(stored, { codec: nodeCodec })).toEqual(readXlsx(zipOf(plain)));
    expect(readXlsx(zipOf(plain), { codec: nodeCodec })).toEqual(readXlsx(stored));
  });

  test("with zeros behind its end, as mail gateways leave them", () => {
    expect(contentOf(joined([zipOf(plain), new Uint8Array(700)]))).toEqual({ 表一: ["绩效"] });
  });

  test("with a zip comment", () => {
    const entries = Object.entries(plain).map(([name, part]) => ({ name, data: bytesOf(part) }));
    expect(contentOf(rawZip(entries, bytesOf("made by hand")))).toEqual({ 表一: ["绩效"] });
  });

  test("with a part in GB18030", () => {
    const sheet = `<?xml version="1.0" encoding="GB18030"?><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>`;
    const gb = joined([
      bytesOf(sheet),
      Uint8Array.of(0xbc, 0xa8, 0xd0, 0xa7),
      bytesOf("</t></is></c></row></sheetData></worksheet>"),
    ]);
    expect(contentOf(zipOf({ ...plain, "xl/worksheets/sheet1.xml": gb }))).toEqual({ 表一: ["绩效"] });
  });
});

describe("sheets", () => {
  test("are found by relationship, never by the number in a part's name", () => {
    const parts = bookParts({ sheets: { 甲: cell("甲"), 乙: cell("乙"), 丙: cell("丙") } });
    const swapped = rels(parts)
      .replace("sheet1.xml", "sheetX.xml")
      .replace("sheet3.xml", "sheet1.xml")
      .replace("sheetX.xml", "sheet3.xml");
    expect(contentOf(zipOf({ ...parts, "xl/_rels/workbook.xml.rels": swapped }))).toEqual({
      甲: ["丙"],
      乙: ["乙"],
      丙: ["甲"],
    });
  });

  test("leave out chart, dialog and macro sheets between them", () => {
    const parts = bookParts({
      sheets: { 甲: cell("甲"), 图: cell("图"), 对话: cell("x"), 宏: cell("x"), 乙: cell("乙") },
    });
    const kinds = rels(parts)
      .replace(/(rId2" Type="[^"]*)\/worksheet"/, '$1/chartsheet"')
      .replace(/(rId3" Type="[^"]*)\/worksheet"/, '$1/dialogsheet"')
      .replace(
        /(rId4" Type=")[^"]*"/,
        '$1http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet"',
      );
    expect(contentOf(zipOf({ ...parts, "xl/_rels/workbook.xml.rels": kinds }))).toEqual({
      甲: ["甲"],
      乙: ["乙"],
    });
  });

  test("say whether they are hidden", () => {
    const parts = bookParts({ sheets: { 甲: "", 乙: "", 丙: "" } });
    const workbook = String(parts["xl/workbook.xml"])
      .replace('name="乙"', 'name="乙" state="hidden"')
      .replace('name="丙"', 'name="丙" state="veryHidden"');
    const { sheets } = readXlsx(zipOf({ ...parts, "xl/workbook.xml": workbook }));
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["甲", false],
      ["乙", true],
      ["丙", true],
    ]);
  });

  test("have their names decoded", () => {
    expect(Object.keys(contentOf(bookOf({ sheets: { "A&amp;B &lt;1&gt;": "" } })))).toEqual(["A&B <1>"]);
  });

  test("may be empty in every way", () => {
    const sheets = {
      a: "",
      b: "<sheetData/>",
      c: "<sheetData></sheetData>",
      d: `${head}<worksheet xmlns="${main}"/>`,
    };
    expect(readXlsx(bookOf({ sheets })).sheets.map(({ grid }) => grid.used)).toEqual(
      Array(4).fill(undefined),
    );
  });

  test("count a cell of an extension for none of theirs", () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><extLst><ext uri="x"><sheetData><row r="2"><c r="A2"><v>2</v></c></row></sheetData><mergeCell ref="A1:B1"/></ext></extLst>`;
    const grid = readXlsx(bookOf({ sheets: { s: sheet } })).sheets[0]?.grid;
    expect([grid?.cells.size, grid?.merges]).toEqual([1, []]);
  });
});

function cell(text: string): string {
  return `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;
}

function contentOf(bytes: Uint8Array): Record<string, string[]> {
  return Object.fromEntries(
    readXlsx(bytes).sheets.map(({ name, grid }) => [name, [...grid.cells.values()].map(textOf)]),
  );
}

function rels(parts: Parts): string {
  return String(parts["xl/_rels/workbook.xml.rels"]);
}

function without(parts: Parts, name: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name));
}

function renamed(
  parts: Parts,
  rename: (name: string) => string,
  edits: Record<string, (text: string) => string> = {},
): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [rename(name), edits[name]?.(String(part)) ?? part]),
  );
}

function mapped(parts: Parts, map: (text: string) => Uint8Array): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, map(String(part))]));
}

/** The same elements under a prefix, as some report tools write them. */
function prefixed(parts: Parts): Parts {
  const prefix = (text: string) =>
    bytesOf(text.replace(/<(\/?)([A-Za-z])/g, "<$1x:$2").replace(/xmlns="/, 'xmlns:x="'));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, prefix(String(part))]));
}

function strict(parts: Parts): Parts {
  const purl = "http://purl.oclc.org/ooxml";
  return mapped(parts, (text) =>
    bytesOf(
      text
        .replaceAll(officeRelationships, `${purl}/officeDocument/relationships`)
        .replaceAll(main, `${purl}/spreadsheetml/main`),
    ),
  );
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const whole = `\ufeff${text.replace("UTF-8", "UTF-16")}`;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

test("a relationship that points outside the package is not followed", () => {
  const parts = {
    ...plain,
    "xl/_rels/workbook.xml.rels": `${rels(plain).replace("</Relationships>", "")}<Relationship Id="e" Type="${officeRelationships}/externalLink" Target="http://example.org/x.xlsx" TargetMode="External"/></Relationships>`,
  };
  expect(contentOf(zipOf(parts))).toEqual({ 表一: ["绩效"] });
  expect(relationships([])).toContain("Relationships");
});
