import { head, main, officeRelationships, relationships, zipOf } from "../build-book";
import { drawingParts } from "./rich-drawings";
import { sheetOne } from "./rich-sheet";
import { theme } from "./rich-theme";

type Content = Record<string, string | Uint8Array>;

const microsoft = "http://schemas.microsoft.com/office";
const openXml = "application/vnd.openxmlformats-officedocument";

/** A workbook with everything of the user's that a careless writer loses: 36 parts, macros included. */
export function richParts(): Content {
  return {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": packageRelationships(),
    "docProps/core.xml": `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>财务科</dc:creator><dc:title>绩效目标</dc:title></cp:coreProperties>`,
    "docProps/app.xml": `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    "docProps/custom.xml": `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="文号"><vt:lpwstr>固财〔2021〕3号</vt:lpwstr></property></Properties>`,
    "xl/workbook.xml": workbook(),
    "xl/_rels/workbook.xml.rels": workbookRelationships(),
    "xl/theme/theme1.xml": theme,
    "xl/styles.xml": styles(),
    "xl/sharedStrings.xml": `${head}<sst xmlns="${main}" count="4" uniqueCount="4"><si><t>项目名称</t></si><si><r><t>红</t></r><r><rPr><sz val="11"/><color rgb="FFFF0000"/><rFont val="宋体"/></rPr><t>字</t></r><rPh sb="0" eb="1"><t>hong</t></rPh><phoneticPr fontId="1"/></si><si><t xml:space="preserve"> 2.50 </t></si><si><t>维稳经费</t></si></sst>`,
    "xl/calcChain.xml": `${head}<calcChain xmlns="${main}"><c r="C4" i="1"/><c r="C5"/><c r="C6"/></calcChain>`,
    "xl/vbaProject.bin": bytes(2000, 7),
    "xl/persons/person.xml": `${head}<personList xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><person displayName="李" id="{11111111-2222-4333-8444-555555555555}" userId="li" providerId="None"/></personList>`,
    "xl/worksheets/sheet1.xml": sheetOne(),
    "xl/worksheets/_rels/sheet1.xml.rels": sheetRelationships(),
    "xl/worksheets/sheet2.xml": sheet(`<sheetData><row r="1"><c r="A1" t="s"><v>3</v></c></row></sheetData>`),
    "xl/worksheets/sheet3.xml": sheet(
      `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>`,
    ),
    "xl/worksheets/sheet4.xml": sheet(`<sheetData><row r="1"><c r="A1" t="s"><v>3</v></c></row></sheetData>`),
    "xl/comments1.xml": comments(),
    "xl/threadedComments/threadedComment1.xml": `${head}<ThreadedComments xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><threadedComment ref="D4" dT="2021-03-01T08:00:00.00" personId="{11111111-2222-4333-8444-555555555555}" id="{AAAAAAAA-0000-4000-8000-000000000001}"><text>请补依据</text></threadedComment></ThreadedComments>`,
    "xl/tables/table1.xml": `${head}<table xmlns="${main}" id="1" name="表1" displayName="表1" ref="F1:G3" totalsRowShown="0"><autoFilter ref="F1:G3"/><tableColumns count="2"><tableColumn id="1" name="单位"/><tableColumn id="2" name="金额"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    "xl/printerSettings/printerSettings1.bin": bytes(300, 3),
    "customXml/item1.xml": `<?xml version="1.0" encoding="UTF-8"?><单据 xmlns="urn:other">原样</单据>`,
    "customXml/itemProps1.xml": `${head}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{22222222-3333-4444-8555-666666666666}"><ds:schemaRefs><ds:schemaRef ds:uri="urn:other"/></ds:schemaRefs></ds:datastoreItem>`,
    "customXml/_rels/item1.xml.rels": relationships([["rId1", "customXmlProps", "itemProps1.xml"]]),
    ...drawingParts(),
  };
}

export function richBook(): Uint8Array {
  return zipOf(richParts());
}

function contentTypes(): string {
  const overrides: [part: string, type: string][] = [
    ["xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
    ...[1, 2, 3, 4].map((number): [string, string] => [
      `xl/worksheets/sheet${number}.xml`,
      `${openXml}.spreadsheetml.worksheet+xml`,
    ]),
    ["xl/chartsheets/sheet1.xml", `${openXml}.spreadsheetml.chartsheet+xml`],
    ["xl/theme/theme1.xml", `${openXml}.theme+xml`],
    ["xl/styles.xml", `${openXml}.spreadsheetml.styles+xml`],
    ["xl/sharedStrings.xml", `${openXml}.spreadsheetml.sharedStrings+xml`],
    ["xl/calcChain.xml", `${openXml}.spreadsheetml.calcChain+xml`],
    ["xl/comments1.xml", `${openXml}.spreadsheetml.comments+xml`],
    ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
    ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
    ["xl/tables/table1.xml", `${openXml}.spreadsheetml.table+xml`],
    ["xl/drawings/drawing1.xml", `${openXml}.drawing+xml`],
    ["xl/drawings/drawing2.xml", `${openXml}.drawing+xml`],
    ["xl/charts/chart1.xml", `${openXml}.drawingml.chart+xml`],
    ["xl/charts/chart2.xml", `${openXml}.drawingml.chart+xml`],
    ["xl/ctrlProps/ctrlProp1.xml", "application/vnd.ms-excel.controlproperties+xml"],
    ["customXml/itemProps1.xml", `${openXml}.customXmlProperties+xml`],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["docProps/app.xml", `${openXml}.extended-properties+xml`],
    ["docProps/custom.xml", `${openXml}.custom-properties+xml`],
  ];
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="${openXml}.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="${openXml}.spreadsheetml.printerSettings"/>${overrides
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join("")}</Types>`;
}

function packageRelationships(): string {
  return relationships([
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId3", "extended-properties", "docProps/app.xml"],
    ["rId4", "custom-properties", "docProps/custom.xml"],
  ]).replace(
    "</Relationships>",
    `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  );
}

function workbook(): string {
  return `${head}<workbook xmlns="${main}" xmlns:r="${officeRelationships}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="0"/></bookViews><sheets><sheet name="表一" sheetId="1" r:id="rId1"/><sheet name="图" sheetId="7" r:id="rId5"/><sheet name="隐藏" sheetId="3" state="hidden" r:id="rId2"/><sheet name="保护" sheetId="4" r:id="rId3"/><sheet name="说明" sheetId="9" r:id="rId4"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表一!$A$1:$D$12</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表一!$1:$2</definedName><definedName name="单位">说明!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`;
}

function workbookRelationships(): string {
  return relationships([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "worksheet", "worksheets/sheet3.xml"],
    ["rId4", "worksheet", "worksheets/sheet4.xml"],
    ["rId5", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId6", "theme", "theme/theme1.xml"],
    ["rId7", "styles", "styles.xml"],
    ["rId8", "sharedStrings", "sharedStrings.xml"],
    ["rId9", "calcChain", "calcChain.xml"],
    ["rId10", "customXml", "../customXml/item1.xml"],
  ]).replace(
    "</Relationships>",
    `<Relationship Id="rId11" Type="${microsoft}/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rId12" Type="${microsoft}/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>`,
  );
}

function sheetRelationships(): string {
  return relationships([
    ["rId1", "hyperlink", "https://example.org/"],
    ["rId2", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId3", "drawing", "../drawings/drawing1.xml"],
    ["rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId5", "vmlDrawing", "../drawings/vmlDrawing2.vml"],
    ["rId6", "table", "../tables/table1.xml"],
    ["rId7", "comments", "../comments1.xml"],
    ["rId8", "ctrlProp", "../ctrlProps/ctrlProp1.xml"],
  ])
    .replace(`https://example.org/"`, `https://example.org/" TargetMode="External"`)
    .replace(
      "</Relationships>",
      `<Relationship Id="rId9" Type="${microsoft}/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    );
}

function styles(): string {
  const font = (inside: string) =>
    `<font>${inside}<sz val="11"/><name val="宋体"/><charset val="134"/></font>`;
  return `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.000000"/></numFmts><fonts count="2">${font("")}${font("<b/>")}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="2"><dxf><font><b/></font></dxf><dxf><fill><patternFill><bgColor rgb="FF92D050"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;
}

function comments(): string {
  return `${head}<comments xmlns="${main}"><authors><author>财务科</author><author>tc={AAAAAAAA-0000-4000-8000-000000000001}</author></authors><commentList><comment ref="B3" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/><color indexed="81"/><rFont val="宋体"/></rPr><t>财务科:</t></r><r><t xml:space="preserve">
已核</t></r></text></comment><comment ref="D4" authorId="1" shapeId="0"><text><t>[线程批注]

批注:
    请补依据</t></text></comment></commentList></comments>`;
}

function sheet(inside: string): string {
  return `${head}<worksheet xmlns="${main}">${inside}</worksheet>`;
}

/** Bytes that no text decoder would give back unharmed. */
function bytes(length: number, seed: number): Uint8Array {
  return Uint8Array.from({ length }, (_byte, index) => (index * seed + 129) & 255);
}
