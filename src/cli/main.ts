import packageJson from "../../package.json";
import type { Language } from "../core/words";
import { helpText } from "./arguments/help";
import { type Arguments, languageOption, parseArguments } from "./arguments/parse-arguments";
import { runCheck } from "./commands/check";
import { complain } from "./commands/complain";
import { runClear } from "./commands/clear";
import { runFix } from "./commands/fix";
import { runFlag } from "./commands/flag";
import { runNew } from "./commands/new";
import { runRules } from "./commands/rules";
import { exitCodes } from "./exit-codes";
import type { Io } from "./io";
import { languageFor } from "./language";
import { writeFailure } from "./write-failure";

/** What a command is given; it resolves to the exit code. */
export type RunCommand = (given: Arguments, language: Language, io: Io) => Promise<number>;

const runs: Readonly<Record<string, RunCommand>> = {
  check: runCheck,
  rules: runRules,
  flag: runFlag,
  clear: runClear,
  fix: runFix,
  new: runNew,
};

/** The whole command line: arguments in, report out, exit code. Never rejects but for a bug of ours. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageFor(languageOption(argv), io.env);
  const given = parseArguments(argv);
  if (given.status === "misunderstood") {
    return complain(given.words, language, io);
  }
  const { command, options } = given;
  if (options.has("version")) return print(io, `${packageJson.version}\n`);
  if (options.has("help")) return print(io, helpText(command, language));
  const runCommand = command && runs[command.name];
  if (!runCommand) return print(io, helpText(undefined, language));
  try {
    return await runCommand(given, language, io);
  } catch (error) {
    // Reading has its own words for each file; what fails here is writing.
    const words = writeFailure(error);
    // What is no failure of the disk is a bug of ours and must not look like anything else.
    if (!words) throw error;
    return complain(words, language, io);
  }
}

function print(io: Io, text: string): number {
  io.stdout.write(text);
  return exitCodes.clean;
}
