import type { Job } from "./job";
import type { PaneWords } from "./words";

/** What the running job is at, in words. */
export function progressText(job: Job, words: PaneWords): string {
  if (job.kind === "clear") return words.clearing;
  if (job.kind === "insert") return words.inserting(job.count);
  if (job.kind === "fix") return words.fixes.applying(job.count);
  if (job.kind === "save-settings") return words.settings.saving;
  switch (job.step.kind) {
    case "reading":
      return words.reading;
    case "judging":
      return words.judging(Math.min(job.step.done + 1, job.step.total), job.step.total);
    case "flagging":
      return words.flagging;
  }
}
