import { parseArgs } from "node:util";
import type { Words } from "../../core/words";
import { type CommandSpec, everywhere, type OptionSpec } from "./command-spec";
import { commandSpecs } from "./commands";
import * as faults from "./faults";
import { nearest } from "./nearest";

/** What the user asked for, every name and choice in it known. `command` is undefined where only help or version is asked. */
export interface Arguments {
  readonly status: "understood";
  readonly command: CommandSpec | undefined;
  readonly operands: readonly string[];
  /** The last value of each option by its name; "" of a switch. */
  readonly options: ReadonlyMap<string, string>;
}

/** What the user wrote is not understood; `words` says why and what to write instead. */
export interface Misunderstood {
  readonly status: "misunderstood";
  readonly words: Words;
}

export function parseArguments(argv: readonly string[]): Arguments | Misunderstood {
  const tokens = tokensOf(argv);
  const [first, ...operands] = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const command = commandSpecs.find(({ name }) => name === first);
  if (first !== undefined && !command) return misunderstood(unknownCommand(first));
  const known = [...everywhere, ...(command?.options ?? [])];
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = known.find(({ name, short }) => isNamed(token.rawName, name, short));
    if (!option) return misunderstood(unknownOption(token.rawName, known, command));
    const fault = valueFault(option, token.value);
    if (fault) return misunderstood(fault);
    options.set(option.name, token.value ?? "");
  }
  if (options.has("help") || options.has("version")) return understood(command, operands, options);
  if (!command) return misunderstood(faults.noCommand);
  if (operands.length < command.least) return misunderstood(faults.noOperand(command));
  return understood(command, operands, options);
}

/** The value of --lang, also where the rest of the line is not understood. */
export function languageOption(argv: readonly string[]): string | undefined {
  const values = tokensOf(argv).map((token) =>
    token.kind === "option" && token.rawName === "--lang" ? token.value : undefined,
  );
  return values.reverse().find((value) => value !== undefined);
}

/** Which of the options take a value must be known to split `--format json`, whatever the command. */
function tokensOf(argv: readonly string[]) {
  const all = [...everywhere, ...commandSpecs.flatMap(({ options }) => options)];
  const options = Object.fromEntries(
    all.map(({ name, short, value }) => [
      name,
      { type: value ? ("string" as const) : ("boolean" as const), ...(short === undefined ? {} : { short }) },
    ]),
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function isNamed(raw: string, name: string, short: string | undefined): boolean {
  return raw === `--${name}` || (short !== undefined && raw === `-${short}`);
}

function unknownOption(raw: string, known: readonly OptionSpec[], command: CommandSpec | undefined): Words {
  const guess = nearest(
    raw,
    known.map(({ name }) => `--${name}`),
  );
  return faults.unknownOption(raw, guess, command);
}

function unknownCommand(written: string): Words {
  const names = commandSpecs.map(({ name }) => name);
  return faults.unknownCommand(written, nearest(written, names), names);
}

function valueFault(option: OptionSpec, value: string | undefined): Words | undefined {
  if (!option.value) return value === undefined ? undefined : faults.valueNotWanted(option, value);
  if (value === undefined || value === "") return faults.valueMissing(option);
  const { choices, isNumber } = option.value;
  if (isNumber && !(/^[0-9]+(\.[0-9]+)?$/.test(value) && Number(value) > 0)) {
    return faults.numberWanted(option, value);
  }
  return choices && !choices.includes(value) ? faults.valueUnknown(option, value) : undefined;
}

function understood(
  command: CommandSpec | undefined,
  operands: readonly string[],
  options: ReadonlyMap<string, string>,
): Arguments {
  return { status: "understood", command, operands, options };
}

function misunderstood(words: Words): Misunderstood {
  return { status: "misunderstood", words };
}
