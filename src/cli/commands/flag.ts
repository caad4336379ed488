import type { Language } from "../../core/words";
import type { Arguments } from "../arguments/parse-arguments";
import type { Io } from "../io";
import { rewrite } from "./rewrite";

/** `flag FILE…`: checks, and lays the findings on the cells. */
export async function runFlag(given: Arguments, language: Language, io: Io): Promise<number> {
  return rewrite("flag", { given, language, io });
}
