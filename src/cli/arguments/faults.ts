import type { Words } from "../../core/words";
import type { CommandSpec, OptionSpec } from "./command-spec";
import { programName } from "./program-name";

export const noCommand: Words = {
  zh: `没有写命令。例如：${programName} check 预算.xlsx`,
  en: `No command given. For example: ${programName} check budget.xlsx`,
};

export function unknownCommand(written: string, guess: string | undefined, names: readonly string[]): Words {
  if (/\.(xlsx|xlsm|xls)$/i.test(written)) {
    return {
      zh: `“${written}”是文件，前面还要写命令：${programName} check ${written}`,
      en: `"${written}" is a file; a command must stand before it: ${programName} check ${written}`,
    };
  }
  const all = names.join(" ");
  return {
    zh: `没有“${written}”这个命令。${guess ? `是不是要写 ${guess}？` : `可用的命令：${all}`}`,
    en: `There is no command "${written}". ${guess ? `Did you mean ${guess}?` : `Commands: ${all}`}`,
  };
}

export function noOperand({ name, operands }: CommandSpec): Words {
  return {
    zh: `命令 ${name} 后面要写${operands.zh}。例如：${programName} ${name} 预算.xlsx`,
    en: `The command ${name} needs ${operands.en}. For example: ${programName} ${name} budget.xlsx`,
  };
}

export function unknownOption(
  raw: string,
  guess: string | undefined,
  command: CommandSpec | undefined,
): Words {
  const help = command ? `${programName} ${command.name} --help` : `${programName} --help`;
  return {
    zh: `没有“${raw}”这个选项。${guess ? `是不是要写 ${guess}？` : `可用的选项见 ${help}`}`,
    en: `There is no option "${raw}". ${guess ? `Did you mean ${guess}?` : `For the options see ${help}`}`,
  };
}

export function valueNotWanted({ name }: OptionSpec, value: string): Words {
  return {
    zh: `选项 --${name} 不带值，请去掉“=${value}”。`,
    en: `The option --${name} takes no value; leave out "=${value}".`,
  };
}

export function valueMissing(option: OptionSpec): Words {
  return {
    zh: `选项 --${option.name} 后面缺少${option.value?.name.zh ?? "值"}。${choicesOf(option).zh}`,
    en: `The option --${option.name} needs a value (${option.value?.name.en ?? "VALUE"}). ${choicesOf(option).en}`,
  };
}

export function valueUnknown(option: OptionSpec, value: string): Words {
  return {
    zh: `选项 --${option.name} 不认识“${value}”。${choicesOf(option).zh}`,
    en: `The option --${option.name} does not know "${value}". ${choicesOf(option).en}`,
  };
}

export function numberWanted({ name }: OptionSpec, value: string): Words {
  return {
    zh: `选项 --${name} 要写大于 0 的数字，不能写“${value}”。`,
    en: `The option --${name} takes a number above zero, not "${value}".`,
  };
}

function choicesOf({ value }: OptionSpec): Words {
  const all = value?.choices?.join(" ");
  return all === undefined ? { zh: "", en: "" } : { zh: `可以写：${all}`, en: `Allowed: ${all}` };
}
