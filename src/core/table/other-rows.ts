import { type GridRow, areaAt } from "../grid/grid";
import { compact } from "../value/plain-text";
import { remembered } from "../value/remembered";
import type { Headings } from "./columns";
import { isTitleText } from "./row-marks";
import { type View, hasConcept, hasOneOf, isFirstOfArea, labelAt, plainAt, shownAt } from "./view";
import type { Concept } from "./vocabulary";

const pageHeadings: readonly Concept[] = ["level1Heading", "level2Heading", "nameHeading", "valueHeading"];

/** The headings once more, at the top of a further page. */
export function isRepeatedHeading(view: View, { row, columns }: GridRow): boolean {
  let headings = 0;
  for (const column of columns) {
    const label = labelAt(view, { row, column });
    if (hasOneOf(label, pageHeadings)) headings += 1;
  }
  return headings >= 2;
}

/** 合计 | 100 under the weights. */
export function isSumRow(view: View, { row, columns }: GridRow): boolean {
  const [first] = columns;
  if (first === undefined || columns.length > 3) return false;
  const text = plainAt(view, { row, column: first });
  return text.length < 8 && /^(?:合计|总计|总分|小计|权重合计|分值合计)[::]?$/.test(text);
}

/** The title, the year or the unit of money once more, or the number of a page: what stands at the edges of pages. */
export function isPageEdge(view: View, { row, columns }: GridRow): boolean {
  if (columns.length > 2) return false;
  return columns.every((column) => {
    const at = { row, column };
    const text = shownAt(view, at);
    return text === "" || (isEdgeText(text) && labelAt(view, at) === undefined);
  });
}

const isEdgeText = remembered((text) => pageEdge.test(compact(text)) || isTitleText(text));
const pageEdge =
  /^[-·]*第\d+页[,，/]?(?:共\d+页)?[-·]*$|^[-·]+\d+[-·]+$|^\d+\/\d+$|^续表?\d*$|^\(?20\d\d年度?\)?$|^(?:金额)?单位[:：]?(?:人民币)?\(?(?:万元|元)\)?$/;

export const footShape =
  /^(?:注|备注|说明|填表|填报|制表|审核|审批|单位负责人|经办|联系人|联系电话|附注|财务负责人|分管领导|其他说明|其他需要)[^指]{0,8}(?:[:：]|$)/;

const sectionHeads: readonly Concept[] = ["foot", "goal", "fundsBlock", "projectName"];

/** A remark, a signature or another section of the form: the indicators end above it. */
export function isFootRow(view: View, { row, columns }: GridRow, headings: Headings): boolean {
  const [first] = columns;
  if (first === undefined || !isFirstOfArea(view, { row, column: first })) return false;
  const label = labelAt(view, { row, column: first });
  if (label?.level1 || label?.level2) return false;
  const text = plainAt(view, { row, column: first });
  if (footShape.test(text) || hasOneOf(label, sectionHeads)) return first <= headings.range.left;
  const isBeside = first <= headings.sideRight && !hasConcept(label, "side");
  const isLong =
    first <= headings.range.left &&
    columns.length === 1 &&
    (text.length > 20 || areaAt(view.grid, { row, column: first }).right > headings.range.left + 1);
  return (
    (isBeside &&
      text !== "" &&
      !/^\d+$/.test(text) &&
      columns.every((column) => column <= headings.sideRight)) ||
    isLong
  );
}
