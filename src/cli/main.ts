import packageJson from "../../package.json";
import type { Language } from "../core/words";
import { helpText } from "./arguments/help";
import { type Arguments, languageOption, parseArguments } from "./arguments/parse-arguments";
import { programName } from "./arguments/program-name";
import { runCheck } from "./commands/check";
import { exitCodes } from "./exit-codes";
import type { Io } from "./io";
import { languageFor } from "./language";

/** What a command is given; it resolves to the exit code. */
export type RunCommand = (given: Arguments, language: Language, io: Io) => Promise<number>;

const runs: Readonly<Record<string, RunCommand>> = { check: runCheck };

/** The whole command line: arguments in, report out, exit code. Never rejects but for a bug of ours. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageFor(languageOption(argv), io.env);
  const given = parseArguments(argv);
  if (given.status === "misunderstood") {
    io.stderr.write(`${programName}: ${given.words[language]}\n`);
    return exitCodes.failed;
  }
  const { command, options } = given;
  if (options.has("version")) return print(io, `${packageJson.version}\n`);
  if (options.has("help")) return print(io, helpText(command, language));
  const runCommand = command && runs[command.name];
  return runCommand ? runCommand(given, language, io) : print(io, helpText(undefined, language));
}

function print(io: Io, text: string): number {
  io.stdout.write(text);
  return exitCodes.clean;
}
