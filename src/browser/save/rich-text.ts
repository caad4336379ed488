import type { IDocumentData, ITextRun, ITextStyle, Nullable } from "@univerjs/core";
import { attributesXml } from "../../workbook/xlsx/edit/outline";
import { textXml } from "../../workbook/xlsx/edit/text-xml";
import { argbOf } from "./argb";

/** The text of a cell that Univer keeps as a small document. */
export function plainText({ body }: IDocumentData): string {
  return (body?.dataStream ?? "").replace(/\r?\n$/, "").replace(/\r/g, "\n");
}

/** Whether the text has more than one look. */
export function hasRuns(p: Nullable<IDocumentData>): p is IDocumentData {
  return p?.body?.textRuns?.some(({ ts }) => ts && Object.keys(ts).length > 0) === true;
}

/** The text in its looks, as the file has it inside `<is>`. */
export function runsXml(p: IDocumentData, prefix: string): string {
  const text = plainText(p);
  const runs: string[] = [];
  let at = 0;
  for (const { st, ed, ts } of sorted(p.body?.textRuns ?? [])) {
    if (st > at) runs.push(runXml(text.slice(at, st), undefined, prefix));
    runs.push(runXml(text.slice(Math.max(at, st), ed), ts, prefix));
    at = Math.max(at, ed);
  }
  return [...runs, runXml(text.slice(at), undefined, prefix)].join("");
}

function sorted(runs: readonly ITextRun[]): ITextRun[] {
  return [...runs].sort((one, other) => one.st - other.st);
}

function runXml(text: string, look: ITextStyle | undefined, prefix: string): string {
  if (text === "") return "";
  const properties = look ? propertiesXml(look, prefix) : "";
  const rPr = properties === "" ? "" : `<${prefix}rPr>${properties}</${prefix}rPr>`;
  return `<${prefix}r>${rPr}<${prefix}t xml:space="preserve">${textXml(text)}</${prefix}t></${prefix}r>`;
}

const raisings: readonly (string | undefined)[] = [undefined, undefined, "subscript", "superscript"];

function propertiesXml({ bl, it, st, ul, va, fs, cl, ff }: ITextStyle, prefix: string): string {
  const rgb = argbOf(cl?.rgb);
  const raised = va ? raisings[va] : undefined;
  const marks: readonly (readonly [name: string, isOn: unknown, attributes?: Readonly<Record<string, string | undefined>>])[] = [
    ["b", bl],
    ["i", it],
    ["strike", st?.s],
    ["u", ul?.s],
    ["vertAlign", raised, { val: raised }],
    ["sz", fs, { val: String(fs) }],
    ["color", rgb, { rgb }],
    ["rFont", ff, { val: ff ?? undefined }],
  ]; // prettier-ignore
  return marks
    .map(([name, isOn, attributes = {}]) => (isOn ? `<${prefix}${name}${attributesXml(attributes)}/>` : ""))
    .join("");
}
