import type { SavedBook } from "./save-book";

/** The name a file is offered under: its own, with the ending that fits what it is; another where it lacks some work. */
export function nameToSave(name: string, { extension, losses }: SavedBook): string {
  const stem = name.replace(/\.(xlsx|xlsm|xltx|xltm)$/i, "") || "绩效目标表";
  return `${stem}${losses.length > 0 ? "（另存）" : ""}.${extension}`;
}
