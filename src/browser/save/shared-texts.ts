import { mainNamespace, part, tag, textTag } from "./xml";

/** The texts of all cells, each once. */
export interface SharedTexts {
  numberOf(text: string): number;
  part(): string;
}

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    numberOf(text) {
      uses += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    part() {
      const items = [...numbers.keys()].map((text) => tag("si", {}, textTag("t", text)));
      const attributes = { xmlns: mainNamespace, count: uses, uniqueCount: numbers.size };
      return part(tag("sst", attributes, items.join("")));
    },
  };
}
