import type { Language, Words } from "../../core/words";
import { programName } from "../arguments/program-name";
import { exitCodes } from "../exit-codes";
import type { Io } from "../io";

/** Says on standard error why nothing was done. */
export function complain(words: Words, language: Language, io: Pick<Io, "stderr">): number {
  io.stderr.write(`${programName}: ${words[language]}\n`);
  return exitCodes.failed;
}
