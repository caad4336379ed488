import type { Words } from "../../core/words";

/** A command as data: parsing, help and error messages all read it. */
export interface CommandSpec {
  readonly name: string;
  /** What stands behind the name in the help, for example "文件…". */
  readonly operands: Words;
  /** At least so many operands. */
  readonly least: number;
  readonly what: Words;
  readonly options: readonly OptionSpec[];
}

/** Without `value` the option is a switch. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  readonly what: Words;
  readonly value?: OptionValue;
}

export interface OptionValue {
  /** What stands for the value in the help. */
  readonly name: Words;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** Only numbers above zero are allowed. */
  readonly isNumber?: true;
}

/** The options that every command takes. */
export const everywhere: readonly OptionSpec[] = [
  {
    name: "lang",
    value: { name: { zh: "语言", en: "LANGUAGE" }, choices: ["zh", "en"] },
    what: {
      zh: "输出的语言：zh 中文（默认），en 英文",
      en: "language of the output: zh Chinese, en English",
    },
  },
  { name: "help", short: "h", what: { zh: "显示这份说明", en: "show this help" } },
  { name: "version", short: "V", what: { zh: "显示版本号", en: "show the version" } },
];
