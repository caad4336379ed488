import type { Language } from "../core/words";
import { cellText } from "./cell-text";
import type { Notice } from "./notice";
import type { PaneWords } from "./words";

/** A notice in words; of a failure only what happened, for what to do stands beside it. */
export function noticeText(notice: Notice, words: PaneWords, language: Language): string {
  switch (notice.kind) {
    case "failed":
      return words.errors[notice.failure.code](notice.failure.detail).title;
    case "cleared":
      return words.cleared;
    case "inserted":
      return words.inserted(notice.count, notice.sheet);
    case "fixed": {
      const { fixed, fixedUnchecked } = words.fixes;
      return notice.isRechecked ? fixed(notice.count) : fixedUnchecked(notice.count);
    }
    case "outdated":
      return words.fixes.outdated;
    case "settings-saved":
      return words.settings.saved;
    case "gone": {
      const { at, message } = notice.item.finding;
      const after = notice.hasNext ? words.goneNext : words.goneLast;
      return [words.gone(cellText(at), message[language]), after].join(language === "zh" ? "" : " ");
    }
  }
}
