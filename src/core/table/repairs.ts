import type { Range } from "../grid/address";
import { plainText } from "../value/plain-text";
import { remembered } from "../value/remembered";
import { level1Of } from "./levels";
import type { LevelCell } from "./level-cell";
import type { RawRow } from "./read-rows";
import { type Field, type Indicator, type Repair, type Section, isFilled } from "./table";

/** What was repaired or guessed in reading one row. */
export function ofRow(raw: RawRow, isLost: boolean, indicator: Indicator): readonly Repair[] {
  const ofName = ofText("name", indicator.name);
  const ofValue = ofText("value", indicator.value);
  const isAsWritten = !raw.isShifted && !isLost && !raw.level1?.isGuessed && !raw.level2?.isGuessed;
  // Most rows need none.
  if (isAsWritten && ofName.length + ofValue.length === 0) return none;
  const found: Repair[] = [];
  if (raw.isShifted && raw.level2) found.push(shifted(raw.level2, indicator));
  if (isLost) found.push(lostCost(indicator));
  for (const cell of [raw.level1, raw.level2]) if (cell?.isGuessed) found.push(misspelt(cell));
  return [...found, ...ofName, ...ofValue];
}

const none: readonly Repair[] = [];

function shifted(label: LevelCell, indicator: Indicator): Repair {
  const text = label.entry.text;
  return {
    kind: "row-shifted-left",
    severity: "info",
    at: label.entry.at,
    cells: [label.entry.at, indicator.name.at, indicator.value.at],
    message: {
      zh: `“${text}”一行左移了一列，已按右移一列识别。建议把这一行右移一列。`,
      en: `The row "${text}" stands one column too far left and was read as if moved right. Move it one column to the right.`,
    },
  };
}

function lostCost(indicator: Indicator): Repair {
  return {
    kind: "lost-level2-label",
    severity: "info",
    at: indicator.name.at,
    cells: [indicator.name.at, indicator.value.at],
    message: {
      zh: "这一行缺“成本指标”标签，已按模板次序识别为成本指标，请确认并补上标签。",
      en: "This row has lost its label; by its place in the form it was read as 成本指标. Confirm, and put the label back.",
    },
  };
}

function misspelt(cell: LevelCell): Repair {
  const { text, at } = cell.entry;
  return {
    kind: "label-misspelt",
    severity: "warning",
    at,
    cells: [at],
    message: {
      zh: `标签“${text}”无法识别，疑似“${cell.level2}”，已按此识别，请核对。`,
      en: `The label "${text}" is unknown; it was read as "${cell.level2}". Please check it.`,
    },
  };
}

/** Misspelt labels of money, amounts out of their column. */
export function misspeltFund(at: Range, text: string, name: string): Repair {
  return {
    kind: "label-misspelt",
    severity: "warning",
    at,
    cells: [at],
    message: {
      zh: `标签“${text}”无法识别，疑似“${name}”，已按此识别，请核对。`,
      en: `The label "${text}" is unknown; it was read as "${name}". Please check it.`,
    },
  };
}

export function displacedAmount(at: Range, label: string): Repair {
  return {
    kind: "amount-in-other-column",
    severity: "info",
    at,
    cells: [at],
    message: {
      zh: `“${label}”的金额没有紧跟标签填写，已按本行唯一的数字识别。建议移到标签右边第一格。`,
      en: `The amount of "${label}" does not stand right beside its label; the only number of the row was taken. Move it next to the label.`,
    },
  };
}

const textRepairs: readonly {
  kind: Repair["kind"];
  shape: RegExp;
  of: "name" | "value";
  zh: string;
  en: string;
}[] = [
  {
    kind: "spaces-in-number",
    shape: /\d[ \u3000]+\d|\d[ \u3000]*[万亿][ \u3000]+元|\d[ \u3000]+[.%]|[.][ \u3000]+\d/,
    of: "name",
    zh: "数字与单位中间有多余空格，请删去。",
    en: "There are stray spaces inside a number or its unit; remove them.",
  },
  {
    kind: "spaces-in-number",
    // 2 95% is a sign misread.
    shape:
      /^(?!2 [6-9]\d%$)[^]*?(?:\d[ \u3000]+\d|\d[ \u3000]*[万亿][ \u3000]+元|\d[ \u3000]+[.%]|[.][ \u3000]+\d)/,
    of: "value",
    zh: "数字与单位中间有多余空格，请删去。",
    en: "There are stray spaces inside a number or its unit; remove them.",
  },
  {
    kind: "sign-misread",
    shape: /^(?:[工^;?][ ]?\d+(?:\.\d+)?%?|2[ ]?(?:[6-9]\d)%)$/,
    of: "value",
    zh: "疑似“≥”被误识别成了别的字符，请核对原件后改正。",
    en: 'A "≥" seems to have been misread as another character; compare with the original.',
  },
  {
    kind: "text-cut-off",
    shape:
      /(?:[、，,或]|(?<!目)的|(?<![参给赋授])与|(?<![普涉波危触])及|(?<![总缓温饱调平])和|[(（][^)）]*|[^责主担前后信现历离上升常委信留减免辞重]任)$/,
    of: "name",
    zh: "文字疑似被截断，请核对原件并补全。",
    en: "The text seems to be cut off at its end; compare with the original and complete it.",
  },
];

/** What each text of an indicator should be looked at again for. */
const inTexts = {
  name: remembered((text) => repairsIn(text, "name")),
  value: remembered((text) => repairsIn(text, "value")),
};

function repairsIn(text: string, where: "name" | "value") {
  const plain = plainText(text);
  return textRepairs.filter(({ of, shape }) => of === where && text !== "" && shape.test(plain));
}

function ofText(where: "name" | "value", { at, text }: Field): Repair[] {
  return inTexts[where](text).map(({ kind, zh, en }) => {
    const message = { zh: `“${text}”${zh}`, en: `"${text}": ${en}` };
    return { kind, severity: "info", at, cells: [at], message };
  });
}

/** A 一级 label that stands in the middle of its block: the rows of its kind began before it, in one with no 一级 of its own. */
export function ofBlocks(rows: readonly RawRow[]): Repair[] {
  return rows
    .filter((_raw, index) => isDisplaced(rows, index))
    .map(({ level1 }) => {
      const { at, text } = (level1 as LevelCell).entry;
      return {
        kind: "block-label-displaced" as const,
        severity: "info" as const,
        at,
        cells: [at],
        message: {
          zh: `“${text}”没有写在本组第一行，已按二级指标的次序识别。建议与本组首行合并。`,
          en: `"${text}" does not stand in the first row of its group; the rows were read by their 二级指标. Merge it from the group's first row.`,
        },
      };
    });
}

function isDisplaced(rows: readonly RawRow[], index: number): boolean {
  const block = rows[index]?.level1?.level1;
  const previous = rows[index - 1];
  const before = previous?.level1 ? undefined : previous?.level2?.level2;
  if (block === undefined || before === undefined || level1Of(before) !== block) return false;
  return !rows.slice(0, index).some((above) => above.level1?.level1 === block);
}

/** 时效 and 成本 run together into one row: a sum of money in 时效 while no 成本 row exists. Never split unasked. */
export function ofGroups(sections: readonly Section[]): Repair[] {
  if (sections.some(({ level1, level2 }) => level1 === "成本指标" || /成本/.test(level2 ?? ""))) return [];
  const rows = sections
    .filter(({ level2 }) => level2 === "时效指标")
    .flatMap((section) => section.rows.filter(isFilled));
  return rows
    .filter((row) => /\d\s*万?\s*元/.test(plainText(row.name.text)) && !/[年月日]/.test(row.value.text))
    .map((row) => ({
      kind: "rows-run-together" as const,
      severity: "info" as const,
      at: row.name.at,
      cells: [row.name.at, row.value.at],
      message: {
        zh: "疑似“时效指标”和“成本指标”两行合成了一行，请拆成两行并核对原件（不会自动修改）。",
        en: "时效指标 and 成本指标 seem to have run together into one row; split them and compare with the original (never done by itself).",
      },
    }));
}
