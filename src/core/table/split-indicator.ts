import { plainText } from "../value/plain-text";

/** The name and the value of an indicator. */
export interface NameAndValue {
  readonly name: string;
  readonly value: string;
}

const signs = "≥|≤|=|>|<|不低于|不少于|不超过|不高于|大于等于|小于等于|大于|小于|等于|达到|约|至少|控制在";
const named = new RegExp(`^(.*?[^\\d≥≤=><,，]{2})(?:[:：]|为|是)?((?:${signs})?\\s*\\d.*)$`);

/** 建设示范片≥3个；培训农民200人次 in one cell, apart; `label` names what says its value alone (按时完成). */
export function splitIndicator(text: string, label: string): NameAndValue[] {
  const parts = text
    .split(/[\n;；]/)
    .map((part) => plainText(part).replace(/^(?:\d+[.、]|\(\d+\))(?=\D)/, ""));
  return parts
    .filter((part) => part !== "" && !/^[-—/无]+$/.test(part))
    .map((part, index) => {
      const [, name, value] = named.exec(part.replace(/[。，,]$/, "")) ?? [];
      if (name !== undefined && value !== undefined) return { name, value };
      const [before, after] = part.split(/[:：]/);
      if (before !== undefined && after !== undefined && after !== "") return { name: before, value: after };
      return { name: index === 0 ? label : `${label}${index + 1}`, value: part };
    });
}
