import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8 } from "fflate";
import { type Flag, noteMark } from "../../../src/core/flags/flag";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { nodeCodec } from "../../../src/workbook/xlsx/zip/node-codec";
import { rangeAt } from "../contract-places";
import { sheetOf, zipOf, type Parts } from "./build-book";
import { lintPackage, partsOf } from "./lint-package";
import { richBook, richParts } from "./rich/rich-book";
import { sdkErrors } from "./validate-package";

const flag = (range: string, sheet = "表一"): Flag => ({
  sheet,
  at: rangeAt(range),
  severity: "error",
  text: `${noteMark}\n请核对`,
});

/** The flagged rich workbook, with some of its parts changed behind our back: what another program's saving amounts to. */
async function resaved(change: (parts: Record<string, string>) => Parts): Promise<Uint8Array> {
  const workbook = open(richBook());
  await workbook.showFlags([flag("A1:D1"), flag("C4"), flag("A1", "说明")], ["表一", "说明"]);
  const parts = partsOf(workbook.save());
  const texts = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      /\.(xml|rels|vml)$/.test(name) ? strFromU8(part) : part,
    ]),
  );
  return zipOf({ ...texts, ...change(texts as Record<string, string>) });
}

describe("flags in a file that was saved in between", () => {
  const touched = () =>
    resaved((parts) => ({
      "xl/worksheets/sheet1.xml": sheetOne(parts).replace("<v>1.5</v>", "<v>9.5</v>"),
    }));

  test("come off by their marks, and nothing else does", async () => {
    const bytes = await touched();
    const workbook = open(bytes);
    await workbook.clearFlags("workbook");
    const cleared = workbook.save();
    const [after, original] = [partsOf(cleared), partsOf(richBook())];
    expect(Object.keys(after).sort()).toEqual(Object.keys(original).sort());
    expect(textOf(after, "xl/worksheets/sheet1.xml").replace(/priority="\d"/g, "")).toBe(
      textOf(original, "xl/worksheets/sheet1.xml")
        .replace("<v>1.5</v>", "<v>9.5</v>")
        .replace(/priority="\d"/g, ""),
    );
    expect(textOf(after, "xl/worksheets/sheet4.xml")).toBe(textOf(original, "xl/worksheets/sheet4.xml"));
    expect(textOf(after, "xl/comments1.xml").replace("<author>绩效目标校验</author>", "")).toBe(
      textOf(original, "xl/comments1.xml"),
    );
    expect(textOf(after, "xl/drawings/vmlDrawing1.vml").replace(/data="[\d,]+"/, "")).toBe(
      textOf(original, "xl/drawings/vmlDrawing1.vml").replace(/data="[\d,]+"/, ""),
    );
    expect(textOf(after, "[Content_Types].xml")).toBe(textOf(original, "[Content_Types].xml"));
    expect(textOf(after, "xl/_rels/workbook.xml.rels")).toBe(textOf(original, "xl/_rels/workbook.xml.rels"));
    expect(lintPackage(cleared)).toEqual([]);
    expect(await sdkErrors(cleared, "rich.xlsm")).toEqual([]);
  });

  test("on one sheet leave those on the others", async () => {
    const workbook = open(await touched());
    await workbook.clearFlags({ sheet: "说明" });
    const after = partsOf(workbook.save());
    expect(textOf(after, "xl/worksheets/sheet4.xml")).not.toContain("target-table:");
    expect(textOf(after, "xl/worksheets/sheet1.xml")).toContain("target-table:");
    expect(textOf(after, "xl/comments1.xml")).toContain(noteMark);
    expect(lintPackage(workbook.save())).toEqual([]);
  });

  test("give way to new ones, once", async () => {
    const workbook = open(await touched());
    const shown = await workbook.showFlags([flag("A12")], ["表一", "说明"]);
    expect(shown).toEqual({ shown: 1, withoutNote: [], skipped: [] });
    const saved = workbook.save();
    const sheet = textOf(partsOf(saved), "xl/worksheets/sheet1.xml");
    expect([...sheet.matchAll(/target-table:/g)]).toHaveLength(1);
    expect([...textOf(partsOf(saved), "xl/comments1.xml").matchAll(/【绩效校验】/g)]).toHaveLength(1);
    expect(lintPackage(saved)).toEqual([]);
    await workbook.clearFlags("workbook");
    expect(lintPackage(workbook.save())).toEqual([]);
  });

  test("a sheet that was protected since keeps its own, and is named", async () => {
    const bytes = await resaved((parts) => ({
      "xl/worksheets/sheet1.xml": sheetOne(parts).replace(
        "<mergeCells",
        `<sheetProtection sheet="true"/><mergeCells`,
      ),
    }));
    const workbook = open(bytes);
    await expect(workbook.clearFlags("workbook")).rejects.toMatchObject({
      code: "sheet-protected",
      detail: "表一",
    });
    const after = partsOf(workbook.save());
    expect(textOf(after, "xl/worksheets/sheet4.xml")).not.toContain("target-table:");
    expect(textOf(after, "xl/worksheets/sheet1.xml")).toContain("target-table:");
    const { skipped } = await open(bytes).showFlags([], ["表一"]);
    expect(skipped).toEqual([{ sheet: "表一", code: "sheet-protected" }]);
  });

  test("by LibreOffice, which wipes the author and rewrites everything", async () => {
    const bytes = readFileSync(join(__dirname, "../../fixtures/xlsx/flagged-then-saved-by-libreoffice.xlsx"));
    expect(textOf(partsOf(bytes), "xl/comments1.xml")).toContain(noteMark);
    const workbook = open(bytes);
    const before = await workbook.readGrids("workbook");
    await workbook.clearFlags("workbook");
    const after = partsOf(workbook.save());
    for (const [name, part] of Object.entries(after)) {
      if (name.endsWith(".xml"))
        expect([name, /target-table:|【绩效校验】/.test(strFromU8(part))]).toEqual([name, false]);
    }
    expect(textOf(after, "xl/comments1.xml")).toContain("已核");
    expect(after["xl/comments5.xml"]).toBeUndefined();
    expect(lintPackage(workbook.save())).toEqual([]);
    expect(await workbook.readGrids("workbook")).toEqual(before);
  });
});

describe("flags of an Excel without notes", () => {
  const id = "{BBBBBBBB-0000-4000-8000-000000000001}";
  const thread = (parts: Record<string, string>, isAlone = false) => {
    const name = "xl/threadedComments/threadedComment1.xml";
    const ours = `<threadedComment ref="A12" dT="2021-03-01T08:00:00.00" personId="{11111111-2222-4333-8444-555555555555}" id="${id}"><text>${noteMark}&#10;请核对</text></threadedComment><threadedComment ref="A12" dT="2021-03-01T09:00:00.00" personId="{11111111-2222-4333-8444-555555555555}" id="{BBBBBBBB-0000-4000-8000-000000000002}" parentId="${id}"><text>收到</text></threadedComment>`;
    const threads = isAlone
      ? String(parts[name]).replace(/<threadedComment .*<\/threadedComment>/s, ours)
      : String(parts[name]).replace("</ThreadedComments>", `${ours}</ThreadedComments>`);
    return {
      [name]: threads,
      "xl/comments1.xml": String(parts["xl/comments1.xml"])
        .replace("</authors>", `<author>tc=${id}</author></authors>`)
        .replace(
          "</commentList>",
          `<comment ref="A12" authorId="2" shapeId="0"><text><t>[线程批注]\n\n批注:\n    ${noteMark}\n请核对\n答复:\n    收到</t></text></comment></commentList>`,
        ),
      "xl/drawings/vmlDrawing1.vml": String(parts["xl/drawings/vmlDrawing1.vml"]).replace(
        "</xml>",
        `<v:shape id="_x0000_s1030" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>11</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>`,
      ),
    };
  };

  test("are comments with replies, and come off with them", async () => {
    const parts = richParts() as Record<string, string>;
    const bytes = zipOf({ ...parts, ...thread(parts) });
    expect(lintPackage(bytes)).toEqual([]);
    const workbook = open(bytes);
    await workbook.clearFlags("workbook");
    const after = partsOf(workbook.save());
    expect(textOf(after, "xl/threadedComments/threadedComment1.xml")).toBe(
      parts["xl/threadedComments/threadedComment1.xml"],
    );
    expect(textOf(after, "xl/comments1.xml").replace(`<author>tc=${id}</author>`, "")).toBe(
      parts["xl/comments1.xml"],
    );
    expect(textOf(after, "xl/drawings/vmlDrawing1.vml")).toBe(parts["xl/drawings/vmlDrawing1.vml"]);
  });

  test("take their part with them where it holds nothing else", async () => {
    const parts = richParts() as Record<string, string>;
    const bytes = zipOf({ ...parts, ...thread(parts, true) });
    const workbook = open(bytes);
    await workbook.clearFlags("workbook");
    const after = partsOf(workbook.save());
    expect(after["xl/threadedComments/threadedComment1.xml"]).toBeUndefined();
    expect(lintPackage(workbook.save())).toEqual([]);
  });
});

describe("a record that somebody tampered with", () => {
  test.each<[string, (json: string) => string]>([
    ["is no JSON", () => "{"],
    ["is of another kind", () => `{"version":2}`],
    ["has no lists", () => `{"version":1,"flags":1,"edited":{},"added":[]}`],
    ["has flags of nonsense", (json) => json.replace(/"flags":\[\[/, `"flags":[["a",[1,2],"x",3],[`)],
    ["undoes something else", (json) => json.replace(/"undo":\[\[\d+/, `"undo":[[1`)],
    ["undoes in disorder", (json) => json.replace(/"undo":\[/, `"undo":[[900000,5,"x"],`)],
    ["names other sums", (json) => json.replace(/"before":"[0-9a-f]{8}/, `"before":"00000000`)],
  ])("%s: the marks still tell", async (_name, tamper) => {
    const bytes = await resaved((parts) => ({
      "customXml/item2.xml": String(parts["customXml/item2.xml"]).replace(
        /(<flags [^>]*>)(.*)(<\/flags>)/s,
        (_all, open: string, json: string, close: string) => {
          const after = tamper(json.replace(/&quot;/g, '"')).replace(/"/g, "&quot;");
          return open + after + close;
        },
      ),
    }));
    const workbook = open(bytes);
    await workbook.clearFlags("workbook");
    const after = partsOf(workbook.save());
    expect(textOf(after, "xl/worksheets/sheet1.xml")).not.toContain("target-table:");
    expect(textOf(after, "xl/comments1.xml")).not.toContain(noteMark);
    expect(after["customXml/item2.xml"]).toBeUndefined();
    expect(lintPackage(workbook.save())).toEqual([]);
  });
});

test("a record forged to show other cells than the file does is not believed", async () => {
  const workbook = open(sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>`));
  await workbook.showFlags([flag("A1", "Sheet1")], ["Sheet1"]);
  const parts = partsOf(workbook.save());
  const sheet = "xl/worksheets/sheet1.xml";
  const shown = textOf(parts, sheet).replace("<v>1</v>", "<v>9</v>");
  const forged = textOf(parts, "customXml/item1.xml").replace(
    /(?<=<flags [^>]*>).*(?=<\/flags>)/s,
    (json: string) => {
      const record = JSON.parse(json.replace(/&quot;/g, '"')) as RawRecord;
      const edit = record.edited.find(({ part }) => part === sheet);
      if (!edit) throw new Error("the sheet is not in the record");
      edit.after = nodeCodec.sha256(new TextEncoder().encode(shown));
      edit.undo = [...edit.undo, [shown.indexOf("9</v>"), 1, "1"] as const].sort(([a], [b]) => a - b);
      return JSON.stringify(record).replace(/"/g, "&quot;");
    },
  );
  const bytes = zipOf({ ...parts, [sheet]: shown, "customXml/item1.xml": forged });
  const [grid] = await open(bytes).readGrids("workbook");
  expect([...(grid?.cells.values() ?? [])]).toMatchObject([{ text: "9" }]);
});

interface RawRecord {
  readonly edited: { part: string; after: string; undo: (readonly [number, number, string])[] }[];
}

function open(bytes: Uint8Array): XlsxWorkbook {
  return new XlsxWorkbook(new Uint8Array(bytes), { codec: nodeCodec });
}

function textOf(parts: Record<string, Uint8Array>, name: string): string {
  return strFromU8(parts[name] as Uint8Array);
}

function sheetOne(parts: Record<string, string>): string {
  return parts["xl/worksheets/sheet1.xml"] as string;
}
