import { resolve, sep } from "node:path";
import type { Language, Words } from "../../core/words";
import type { Arguments } from "../arguments/parse-arguments";
import { findInputs } from "../files/find-inputs";
import type { Io } from "../io";
import { type Change, rewriteFiles } from "../rewrite/rewrite-files";
import { rewriteWords } from "../rewrite/rewrite-words";
import { targetsFor } from "../rewrite/targets";
import { limitsOf } from "./check-options";
import { checkWords } from "./check-words";
import { complain } from "./complain";

export interface Request {
  readonly given: Arguments;
  readonly language: Language;
  readonly io: Io;
}

/** What `flag`, `clear` and `fix` share: which files, where to, and one change for all of them. */
export async function rewrite({ given, language, io }: Request, change: Change): Promise<number> {
  const out = given.options.get("out");
  const isInPlace = given.options.has("in-place");
  if ((out !== undefined) === isInPlace) return complain(rewriteWords.outOrInPlace, language, io);
  const inputs = await findInputs(given.operands, io, copiesOf(out, given.operands));
  const fault = inputFault(inputs, given, isInPlace);
  if (fault) return complain(fault, language, io);
  return rewriteFiles(change, {
    targets: targetsFor(inputs, out),
    isInPlace,
    mayOverwrite: given.options.has("overwrite"),
    limits: limitsOf(given),
    language,
    io,
  });
}

/** Copies of an earlier run are no originals, unless the user names them. */
function copiesOf(out: string | undefined, operands: readonly string[]): string[] {
  if (out === undefined) return [];
  const folder = resolve(out);
  const isNamed = operands.some((operand) => `${resolve(operand)}${sep}`.startsWith(folder + sep));
  return isNamed ? [] : [out];
}

function inputFault(
  inputs: readonly { readonly file: string }[],
  given: Arguments,
  isInPlace: boolean,
): Words | undefined {
  if (inputs.length === 0) return checkWords.nothingFound(given.operands);
  return isInPlace && inputs.some(({ file }) => file === "-") ? rewriteWords.noInPlaceInput : undefined;
}
