import type { Language, Words } from "../../core/words";
import { displayWidth, padToWidth } from "../terminal/display-width";
import { type CommandSpec, everywhere, type OptionSpec } from "./command-spec";
import { commandSpecs } from "./commands";
import { programName } from "./program-name";

/** The help of one command, or of the program where no command is named. */
export function helpText(command: CommandSpec | undefined, language: Language): string {
  return command ? commandHelp(command, language) : programHelp(language);
}

function programHelp(language: Language): string {
  const words = helpWords[language];
  const rows = commandSpecs.map((command) => [usageOf(command, language), command.what[language]] as const);
  return [
    words.program,
    "",
    `${words.usage}${programName} ${words.command}`,
    "",
    words.commands,
    ...inColumns(rows),
    "",
    words.options,
    ...optionRows(everywhere, language),
    "",
    words.more,
    words.exitCodes,
    "",
  ].join("\n");
}

function commandHelp(command: CommandSpec, language: Language): string {
  const words = helpWords[language];
  return [
    command.what[language],
    "",
    `${words.usage}${programName} ${usageOf(command, language)} ${words.withOptions}`,
    "",
    words.options,
    ...optionRows([...command.options, ...everywhere], language),
    "",
    words.exitCodes,
    "",
  ].join("\n");
}

function usageOf({ name, operands }: CommandSpec, language: Language): string {
  return operands[language] === "" ? name : `${name} ${operands[language]}`;
}

function optionRows(options: readonly OptionSpec[], language: Language): string[] {
  return inColumns(options.map((option) => [optionUsage(option, language), option.what[language]] as const));
}

function optionUsage({ name, short, value }: OptionSpec, language: Language): string {
  const long = `--${name}${value ? ` ${value.choices?.join("|") ?? value.name[language]}` : ""}`;
  return short === undefined ? `    ${long}` : `-${short}, ${long}`;
}

function inColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => displayWidth(left)));
  return rows.map(([left, right]) => `  ${padToWidth(left, width)}  ${right}`);
}

const helpWords = {
  zh: {
    program: "绩效目标校验：检查 Excel 工作簿里的项目支出预算绩效目标表。",
    usage: "用法：",
    command: "命令 [选项]",
    withOptions: "[选项]",
    commands: "命令：",
    options: "选项：",
    more: `每个命令的选项：${programName} 命令 --help`,
    exitCodes: "退出码：0 没有发现错误，1 有必须改的错误，2 有文件没能检查（或命令写错了）",
  },
  en: {
    program: "Target Table Check: checks the target tables (项目支出预算绩效目标表) in Excel workbooks.",
    usage: "Usage: ",
    command: "COMMAND [OPTIONS]",
    withOptions: "[OPTIONS]",
    commands: "Commands:",
    options: "Options:",
    more: `The options of a command: ${programName} COMMAND --help`,
    exitCodes:
      "Exit codes: 0 no error found, 1 errors found, 2 a file could not be checked (or the command was not understood)",
  },
} satisfies Record<Language, Record<string, Words[Language]>>;
