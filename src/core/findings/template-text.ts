import { remembered } from "../value/remembered";
import { isDash } from "./blank";
import { blankDate, emptyItem, placeholderNumber, placeholderText, templateRemarks } from "./vocabulary";

/** What of a template was left in a text, and how sure it is: a masked name (张**) looks alike. */
export interface LeftOver {
  readonly text: string;
  readonly isSure: boolean;
}

/** What every prompt or placeholder has something of; most texts have nothing. */
const canHold = /[*＊×xX_＿…]|\.{3}|。{3}|字|请|点击|此处|示例|例如|填写说明|[指目]标\s*\d|年\s+月/;

/** The prompt or placeholder a text still holds; undefined of none. A prefix such as 指标1： before a text is none. */
export const leftOverIn: (text: string) => LeftOver | undefined = remembered((text) => {
  if (!canHold.test(text)) return undefined;
  const trimmed = text.trim();
  if (trimmed === "" || (isDash(trimmed) && !/^[*＊]{2,}$|^_{2,}$/.test(trimmed))) return undefined;
  if (/^(…+|\.{3,}|。{3,}|[xX×*＊_]{2,})$/.test(trimmed)) return { text: trimmed, isSure: true };
  if (/^(指标|目标)\s*\d{1,2}\s*[:：]?\s*[…。.]*$/.test(trimmed)) return { text: trimmed, isSure: true };
  const remark =
    templateRemarks.exec(trimmed) ??
    placeholderNumber.exec(trimmed) ??
    emptyItem.exec(trimmed) ??
    blankDate.exec(trimmed);
  if (remark) return { text: remark[0].trim(), isSure: true };
  const placeholder = placeholderText.exec(withoutPrefix(trimmed));
  return placeholder ? { text: placeholder[2] as string, isSure: false } : undefined;
});

/** The name without numbering and without the form's own 指标1：. */
export function withoutPrefix(name: string): string {
  return name.replace(/^(?:指标\s*\d{1,2}\s*[:、.]?|\(?\d{1,2}\)|\d{1,2}[、.](?!\d)|[①-⑳])\s*/, "");
}
