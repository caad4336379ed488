import type { Language } from "../../core/words";
import type { Output } from "../io";
import { displayWidth } from "../terminal/display-width";
import { plainText } from "../terminal/plain-text";

/** Shows how far the work is, on a terminal; nothing elsewhere. */
export interface Progress {
  /** The file before `done` of them is finished; `next` is under way. */
  show(done: number, file: string): void;
  /** Makes room for other output. */
  clear(): void;
}

const barWidth = 24;

export function progressOn(output: Output, total: number, language: Language): Progress {
  if (!output.isTerminal || total < 2) return { show: () => undefined, clear: () => undefined };
  let isShown = false;
  return {
    show(done, file) {
      output.write(`\r\u001b[K${barText({ done, total, file }, output.columns ?? 80, language)}`);
      isShown = true;
    },
    clear() {
      if (isShown) output.write("\r\u001b[K");
      isShown = false;
    },
  };
}

interface Position {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** "[########----------------] 3/9 33%  file.xlsx", cut so that it never takes a second line. */
export function barText({ done, total, file }: Position, columns: number, language: Language): string {
  const filled = Math.round((done / total) * barWidth);
  const bar = `[${"#".repeat(filled)}${"-".repeat(barWidth - filled)}]`;
  const percent = Math.floor((done / total) * 100);
  const head = `${bar} ${done}/${total} ${percent}%  ${language === "zh" ? "已查完" : "checked"} `;
  return head + cutToWidth(plainText(file), columns - displayWidth(head) - 1);
}

function cutToWidth(text: string, width: number): string {
  let cut = "";
  for (const letter of text) {
    if (displayWidth(cut + letter) > width) break;
    cut += letter;
  }
  return cut;
}
