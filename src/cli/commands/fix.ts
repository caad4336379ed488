import type { Language, Words } from "../../core/words";
import type { Arguments } from "../arguments/parse-arguments";
import type { Io } from "../io";
import { complain } from "./complain";
import { rewrite } from "./rewrite";

/** `fix --safe FILE…`: the safe fixes of what was found, each listed with its before and after. */
export async function runFix(given: Arguments, language: Language, io: Io): Promise<number> {
  if (!given.options.has("safe")) return complain(safeWanted, language, io);
  return rewrite("fix", { given, language, io });
}

const safeWanted: Words = {
  zh: "请加上 --safe：只做能放心自动做的修改（只改写法，不改意思）。",
  en: "Add --safe: only changes of how a value is written, never of what it says, are made.",
};
