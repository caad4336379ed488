import { type AmountText, readAmount } from "../value/amount-text";
import { tight } from "../value/plain-text";

/** The sum of money that a text comes to; undefined where it names several (教室改造180万元，操场翻新120万元) and not what they add up to. */
export function sumInText(text: string): AmountText | undefined {
  return readAmount(text.length < shortest ? text : (wholeOf(tight(text)) ?? ""));
}

/** Two sums and a word for each take more letters than this. */
const shortest = 12;
const sums = /\d[\d,]*(?:\.\d+)?(?:亿元?|[千百十]?万元?|元)(?![/每\u4e00-\u9fff])/g;
const said =
  /(?:合计|总计|共计|总共|一共|总额|总投资|总金额|总资金|总预算|总经费|总投入)(?:为|是|约|人民币|[:：])*(\d[\d,]*(?:\.\d+)?(?:亿|[千百十]?万)?元?)/;

/** The words of the whole: the text itself, or what follows 合计. */
function wholeOf(text: string): string | undefined {
  const found = [...text.matchAll(sums)];
  const [first, second] = found;
  if (!first || !second || /^[^\d\u4e00-\u9fff]*\d/.test(text)) return text;
  // 安排300万元，其中：中央资金180万元 names the whole first.
  const between = text.slice(first.index + first[0].length, second.index);
  return /其中|包括|包含|分别|[(（]/.test(between) ? text : said.exec(text)?.[1];
}
