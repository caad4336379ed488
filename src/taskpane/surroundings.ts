import type { Language } from "../core/words";
import { copyText } from "./copy-text";
import { type Memory, localMemory } from "./memory";

export type Theme = "light" | "dark";

/** What the pane needs of the world around it, besides the workbook. */
export interface Services {
  /** The language of the host program; the user may choose the other one in the pane. */
  readonly language: Language;
  readonly theme: Theme;
  /** Calls back when the host changes its theme. Gives the call that ends it. */
  readonly watchTheme?: (listener: (theme: Theme) => void) => () => void;
  readonly today: () => Date;
  readonly memory: Memory;
  /** Puts a text on the clipboard; rejects where that is not allowed. */
  readonly copyText: (text: string) => Promise<void>;
}

/** The services of any browser window, whatever program it stands in; a host overrides what it knows better. */
export function windowServices(known: Partial<Services> = {}): Services {
  return {
    language: "zh",
    theme: "light",
    today: () => new Date(),
    memory: localMemory(),
    copyText,
    ...known,
  };
}
