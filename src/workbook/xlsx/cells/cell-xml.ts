import { addressText, type Address } from "../../../core/grid/address";
import { textXml } from "../edit/text-xml";

/** What is to stand in a cell. */
export type NewContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** `value` is its result; undefined where only the program that opens the file can tell. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: number | undefined }
  /** A formula that stays as it is written, with a new result. */
  | { readonly kind: "result"; readonly formulaXml: string; readonly value: number | undefined };

export interface NewCell {
  readonly at: Address;
  /** The number of its style; undefined for the usual one. */
  readonly style: string | undefined;
  readonly content: NewContent;
}

/** The cell as XML; nothing of an empty cell without a style. */
export function cellXml({ at, style, content }: NewCell, prefix: string): string {
  const open = `<${prefix}c r="${addressText(at)}"${style === undefined ? "" : ` s="${style}"`}`;
  const close = `</${prefix}c>`;
  switch (content.kind) {
    case "empty":
      return style === undefined ? "" : `${open}/>`;
    case "text":
      return `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${textXml(content.text)}</${prefix}t></${prefix}is>${close}`;
    case "number":
      return `${open}>${valueXml(content.value, prefix)}${close}`;
    case "formula":
      return `${open}><${prefix}f>${textXml(content.formula)}</${prefix}f>${valueXml(content.value, prefix)}${close}`;
    case "result":
      return `${open}>${content.formulaXml}${valueXml(content.value, prefix)}${close}`;
  }
}

function valueXml(value: number | undefined, prefix: string): string {
  return value === undefined ? "" : `<${prefix}v>${value}</${prefix}v>`;
}
