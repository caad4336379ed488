import packageJson from "../../../package.json";
import type { Language, Words } from "../../core/words";
import type { Arguments } from "../arguments/parse-arguments";
import { type Journal, openJournal } from "../batch/journal";
import type { Io } from "../io";
import { checkWords } from "./check-words";

export interface ResumeOptions {
  /** All that the results depend on: a journal of another request counts for nothing. */
  readonly request: unknown;
  readonly language: Language;
  readonly io: Io;
}

/** The journal that --resume names, undefined where it is not given; words where the file is something else. */
export async function resumedJournal<Result extends { readonly file: string }>(
  { options }: Pick<Arguments, "options">,
  { request, language, io }: ResumeOptions,
): Promise<{ readonly journal: Journal<Result> | undefined } | Words> {
  const path = options.get("resume");
  if (path === undefined) return { journal: undefined };
  const journal = await openJournal<Result>(path, { request, version: packageJson.version }, io);
  if (!journal) return checkWords.noJournal(path);
  if (journal.known > 0) io.stderr.write(`${checkWords.resumed(journal.known)[language]}\n`);
  return { journal };
}
