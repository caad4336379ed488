import type { Language } from "../../core/words";
import type { Arguments } from "../arguments/parse-arguments";
import type { Io } from "../io";
import { rewrite } from "./rewrite";

/** `clear FILE…`: takes our flags off. */
export async function runClear(given: Arguments, language: Language, io: Io): Promise<number> {
  return rewrite("clear", { given, language, io });
}
