import type { Words } from "../../core/words";
import { defaultLimits, type LimitName, type Limits } from "../../workbook/xlsx/limits";
import type { OptionSpec, OptionValue } from "./command-spec";

interface LimitOption {
  readonly option: string;
  /** What it sets, in bytes where it is given in megabytes. */
  readonly limits: readonly [LimitName, ...LimitName[]];
  readonly unit: number;
  /** What may not be more. */
  readonly what: Words;
}

const megabyte = 1024 * 1024;

const limitOptions: readonly LimitOption[] = [
  {
    option: "max-size",
    limits: ["bytes"],
    unit: megabyte,
    what: { zh: "文件大小", en: "size of a file" },
  },
  {
    option: "max-unpacked",
    limits: ["inflatedBytes", "partBytes"],
    unit: megabyte,
    what: { zh: "解压后的大小", en: "its size unpacked" },
  },
  { option: "max-cells", limits: ["cells"], unit: 1, what: { zh: "有内容的单元格", en: "filled cells" } },
  { option: "max-texts", limits: ["strings"], unit: 1, what: { zh: "不同的文本", en: "different texts" } },
  {
    option: "max-merges",
    limits: ["merges"],
    unit: 1,
    what: { zh: "一张表上的合并", en: "merges on a sheet" },
  },
  {
    option: "max-parts",
    limits: ["entries"],
    unit: 1,
    what: { zh: "压缩包内的部件", en: "parts in the package" },
  },
  { option: "max-ratio", limits: ["ratio"], unit: 1, what: { zh: "压缩比", en: "compression ratio" } },
];

/** How much of a file is too much: for all commands that read files. */
export const limits: readonly OptionSpec[] = limitOptions.map(({ option, limits: [first], unit, what }) => {
  const most = defaultLimits[first] / unit;
  return {
    name: option,
    value: valueOf(unit),
    what: {
      zh: `${what.zh}超过这个数的文件不处理（默认 ${most}）`,
      en: `files with more are left alone: ${what.en} (${most})`,
    },
  };
});

function valueOf(unit: LimitOption["unit"]): OptionValue {
  const name = unit === 1 ? { zh: "数", en: "NUMBER" } : { zh: "兆字节", en: "MEGABYTES" };
  return { name, isNumber: true };
}

/** The limits that were set; the others keep their defaults. */
export function limitsOf({ options }: { readonly options: ReadonlyMap<string, string> }): Partial<Limits> {
  const set = limitOptions.flatMap(({ option, limits, unit }) => {
    const value = options.get(option);
    return value === undefined ? [] : limits.map((name) => [name, Number(value) * unit] as const);
  });
  return Object.fromEntries(set);
}

/** The option that allows more; undefined for the limits that have none. */
export function optionOfLimit(limit: string | undefined): string | undefined {
  const found = limitOptions.find(({ limits }) => limits.some((name) => name === limit));
  return found && `--${found.option}`;
}
