import type { Language } from "../core/words";
import { cellText } from "./cell-text";
import { headlineOf } from "./headline";
import type { Job } from "./job";
import type { Notice } from "./notice";
import { noticeText } from "./notice-text";
import { progressText } from "./progress-text";
import type { Checked, State } from "./state";
import { currentItem, isShown } from "./view";
import type { PaneWords } from "./words";

/** What a screen reader is told of the state: said again only when it changes. */
export function announcementOf(state: State, words: PaneWords, language: Language): string {
  switch (state.status) {
    case "working":
      return begun(state.job, words);
    case "template":
    case "settings":
      return state.failure ? told({ kind: "failed", failure: state.failure }, words, language) : "";
    case "about":
    case "fixes":
    case "rules":
      return "";
    case "fresh":
      return state.notice ? told(state.notice, words, language) : "";
    case "checked":
      return [state.notice && told(state.notice, words, language), whereOf(state, words, language)]
        .filter(Boolean)
        .join(" ");
  }
}

// Not how far it is: that would be said for every sheet.
function begun(job: Job, words: PaneWords): string {
  return job.kind === "check" ? words.reading : progressText(job, words);
}

function told(notice: Notice, words: PaneWords, language: Language): string {
  const text = noticeText(notice, words, language);
  return notice.kind === "failed" ? `${text} ${words.errors[notice.failure.code](undefined).next}` : text;
}

/** The finding the user is at, else the outcome. */
function whereOf({ results, view }: Checked, words: PaneWords, language: Language): string {
  const item = currentItem(results, view);
  if (!item) {
    const { title, looked, more } = headlineOf(results, words);
    return [title, looked, more].filter(Boolean).join(" ");
  }
  const shown = results.items.filter((one) => isShown(one, view.filter));
  const { severity, at, message } = item.finding;
  const place = words.position(shown.indexOf(item) + 1, shown.length);
  return `${place} ${words.severity[severity]} ${cellText(at)} ${message[language]}`;
}
