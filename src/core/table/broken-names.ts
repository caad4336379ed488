import { remembered } from "../value/remembered";
import { type Indicator, isEntered } from "./table";

/**
 * A PDF converter leaves a name that took two lines in two rows: 农村饮水安全巩固提升工 | ≥12处 over 程数量. They are
 * joined only where the first row is as full as any, but for a letter, and ends like no name, and the second ends the name in a few letters.
 */
export function withJoinedNames(rows: readonly Indicator[], widest: () => number): readonly Indicator[] {
  const first = rows.findIndex((row, index) => isBroken(row, rows[index + 1]));
  if (first < 0) return rows;
  const joined: Indicator[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const [row, next] = [rows[index] as Indicator, rows[index + 1]];
    const isJoined = next !== undefined && isBroken(row, next) && row.name.text.length >= widest() - 1;
    joined.push(isJoined ? joinedRow(row, next) : row);
    if (isJoined) index += 1;
  }
  return joined;
}

const longestEnd = 3;

function isBroken(row: Indicator, next: Indicator | undefined): boolean {
  if (!next || next.row !== row.name.at.bottom + 1 || next.name.text.length > longestEnd) return false;
  if (!isEntered(next.name) || (isEntered(row.value) && isEntered(next.value))) return false;
  const rest = isEntered(next.value) ? row : next;
  return isNameAlone(rest) && endsLater(`${row.name.text}\n${next.name.text}`);
}

function isNameAlone({ sign, unit, weight, nature }: Indicator): boolean {
  return [sign, unit, weight, nature].every((field) => field === undefined || !isEntered(field));
}

/** Whether the first of two lines breaks off and the second ends the name, being none of its own (亮灯率, 培训次数 would be). */
const endsLater = remembered((lines) => {
  const [first = "", second = ""] = lines.split("\n");
  return first.length >= shortestLine && !nameEnd.test(first) && restOfName.test(second);
});

const shortestLine = 6;
const short = "率|数|量|度|次|长";
const long =
  "数量|时间|期限|成本|人次|金额|情况|标准|水平|面积|里程|比例|能力|作用|影响|费用|规模|频次|时长|总额|经费|支出|效益|收入|程度|次数|人数";
const nameEnd = new RegExp(`(?:${short}|${long}|及时性|工作|活动|项目|建设)$`);
const restOfName = new RegExp(`^(?:[一-鿿]?(?:${short}|${long})|满意度|及?时性)$`);

function joinedRow(row: Indicator, next: Indicator): Indicator {
  const { name } = row;
  const whole = isEntered(next.value) ? { ...next, row: row.row } : row;
  const at = { ...name.at, bottom: next.name.at.bottom };
  // The cell keeps its own half: what would be written into it would not be the name.
  return { ...whole, name: { ...name, at, text: name.text + next.name.text } };
}
