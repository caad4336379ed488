import { addressText, type Address } from "../../../core/grid/address";
import { textXml } from "../edit/text-xml";

/** What is to stand in a cell. */
export type NewContent =
  | { readonly kind: "empty" }
  /** Nothing new: the cell keeps its XML and gets another style. */
  | { readonly kind: "same" }
  | { readonly kind: "text"; readonly text: string }
  /** A text as the file writes it inside `<is>`, in several fonts. */
  | { readonly kind: "rich"; readonly text: string; readonly xml: (prefix: string) => string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly text: string }
  /** `value` is its result; undefined where only the program that opens the file can tell. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: Result | undefined }
  /** A formula that stays as it is written, with a new result. */
  | { readonly kind: "result"; readonly formulaXml: string; readonly value: Result | undefined };

/** What a formula comes to. */
export type Result = number | boolean | string | { readonly error: string };

export interface NewCell {
  readonly at: Address;
  /** The number of its style; undefined for the usual one. */
  readonly style: string | undefined;
  /** What the file says of a formula that spills, by number; only a result that is new keeps it. */
  readonly spill?: string | undefined;
  readonly content: NewContent;
}

/** The cell as XML; nothing of an empty cell without a style. */
export function cellXml({ at, style, spill, content }: NewCell, prefix: string): string {
  const isBlank = content.kind === "empty" || content.kind === "same";
  if (isBlank && style === undefined) return "";
  const attributes = `r="${addressText(at)}"${style === undefined ? "" : ` s="${style}"`}`;
  if (isBlank) return `<${prefix}c ${attributes}/>`;
  const { type, xml } = contentXml(content, prefix);
  const kind = type === undefined ? "" : ` t="${type}"`;
  const metadata = spill === undefined || content.kind !== "result" ? "" : ` cm="${spill}"`;
  return `<${prefix}c ${attributes}${kind}${metadata}>${xml}</${prefix}c>`;
}

interface ContentXml {
  readonly type: string | undefined;
  readonly xml: string;
}

type Filled = Exclude<NewContent, { kind: "empty" | "same" }>;

function contentXml(content: Filled, prefix: string): ContentXml {
  switch (content.kind) {
    case "text":
      return inline(`<${prefix}t xml:space="preserve">${textXml(content.text)}</${prefix}t>`, prefix);
    case "rich":
      return inline(content.xml(prefix), prefix);
    case "number":
    case "boolean":
      return valueXml(content.value, prefix);
    case "error":
      return valueXml({ error: content.text }, prefix);
    case "formula":
      return behind(`<${prefix}f>${textXml(content.formula)}</${prefix}f>`, valueXml(content.value, prefix));
    case "result":
      return behind(content.formulaXml, valueXml(content.value, prefix));
  }
}

function inline(xml: string, prefix: string): ContentXml {
  return { type: "inlineStr", xml: `<${prefix}is>${xml}</${prefix}is>` };
}

function behind(formula: string, { type, xml }: ContentXml): ContentXml {
  return { type, xml: formula + xml };
}

function valueXml(value: Result | undefined, prefix: string): ContentXml {
  const written = (type: string | undefined, text: string) => ({
    type,
    xml: `<${prefix}v>${text}</${prefix}v>`,
  });
  switch (typeof value) {
    case "undefined":
      return { type: undefined, xml: "" };
    case "number":
      return written(undefined, String(value));
    case "boolean":
      return written("b", value ? "1" : "0");
    case "string":
      return written("str", textXml(value));
    default:
      return written("e", textXml(value.error));
  }
}
