import { readAmount } from "../value/amount-text";
import { tight } from "../value/plain-text";
import type { Labelled } from "./head-labels";
import { type Label, labelOf } from "./label";
import { hasConcept, hasOneOf } from "./view";
import { bearsAmount, moneyConcepts } from "./label-cells";
import { asTotal } from "./money-labels";

/** 总投资300万元，其中：中央资金180万元、县级配套50万元 in one cell: each sum as if it had a cell of its own. */
export function withSentences(labels: readonly Labelled[]): readonly Labelled[] {
  if (!labels.some(isLong)) return labels;
  const found = labels.map((labelled) => ({ labelled, sums: isLong(labelled) ? sumsIn(labelled) : [] }));
  if (found.every(({ sums }) => sums.length === 0)) return labels;
  const hasTotal = labels.some(({ label, field }) => hasConcept(label, "total") && field.text !== "");
  // 总投资 of which the parts are told is the money of the table where nothing else is.
  const isTable = ({ label }: Labelled) => !hasTotal && hasConcept(label, "projectTotal");
  return found.flatMap(({ labelled, sums }) => {
    const own = sums.some(({ label }) => hasConcept(label, "total", "projectTotal"));
    return [
      ...(own && !hasConcept(labelled.label, "total") ? [] : [labelled]),
      ...sums.map((sum) => (isTable(sum) ? asTotal(sum) : sum)),
    ];
  });
}

/** A total, or the heading of the money, with a text beside it. */
function isLong({ label, field }: Labelled): boolean {
  if (field.cell.kind !== "text" || field.text.length < shortest) return false;
  return hasOneOf(label, moneyConcepts);
}

const shortest = 10;
const sums = /([一-鿿]{2,14}?)(?:[:：]|为|共计?|约)?(\d[\d,]*(?:\.\d+)?(?:亿元|万元|元))(?![/每])/g;

const line = /^([一-鿿]{2,4}[:：]?[一-鿿]{2,12})[:：]([¥￥]?\d[\d,]*(?:\.\d+)?(?:亿元|万元|元)?)$/g;

/** The sums whose words are labels of money; none unless there are several, one of them a part. */
function sumsIn(labelled: Labelled): Labelled[] {
  const { field } = labelled;
  const parts = pairsIn(field.text).flatMap(([, word = "", text = ""]): Labelled[] => {
    const label = moneyLabel(word);
    if (!label || readAmount(text) === undefined) return [];
    // Its label stands in the same cell.
    const own = {
      label: { at: field.at, text: word },
      at: field.at,
      cell: { kind: "text", text } as const,
      text,
    };
    return [{ label, area: field.at, field: own, hasLabelBeside: false, gap: 0, isGuessed: false }];
  });
  return parts.length > 1 && parts.some(({ label }) => label.fund !== undefined) ? parts : [];
}

/** The words and sums of a sentence, or of lines that each have one: 年度资金总额：100 over 其中：财政拨款：80. */
function pairsIn(text: string): readonly RegExpMatchArray[] {
  const lines = text.split("\n").flatMap((each) => tight(each) || []);
  const pairs = lines.flatMap((each) => [...each.matchAll(line)]);
  return lines.length > 1 && pairs.length === lines.length ? pairs : [...tight(text).matchAll(sums)];
}

/** 其中中央资金, 安排县级配套: what is left without the words before it. */
function moneyLabel(word: string): Label | undefined {
  const label = labelOf(word.replace(/^(?:其中[:：]?|包括|包含|含|申请|安排|争取|及|和)+/, ""));
  return label && bearsAmount(label) ? label : undefined;
}
