import type { Deadline, YearMonth } from "../value/period";

/** Whether a deadline lies after the end of a period, as exactly as both are written; a year left open is the end's own. */
export function isLater(deadline: Deadline, end: YearMonth): boolean {
  const year = deadline.year ?? end.year;
  if (year !== end.year) return year > end.year;
  const [month, last] = [deadline.month ?? 1, end.month ?? 12];
  if (month !== last) return month > last;
  return deadline.day !== undefined && end.day !== undefined && deadline.day > end.day;
}

/** "2023年12月31日", "12月", "2023年". */
export function dateText({ year, month, day }: Deadline): string {
  return [year && `${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join("");
}
