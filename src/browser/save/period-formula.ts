/** Excel goes by the formula, whatever the period is called. */
export function periodFormula(period: string, cell: string): string {
  const day = `FLOOR(${cell},1)`;
  const month = (offset: string) =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${offset})),YEAR(${cell})=YEAR(EDATE(TODAY(),${offset})))`;
  const week = (offset: number) =>
    `AND(${day}>=TODAY()-WEEKDAY(TODAY())+1+${offset},${day}<=TODAY()-WEEKDAY(TODAY())+7+${offset})`;
  const formulas: Readonly<Record<string, string>> = {
    today: `${day}=TODAY()`,
    yesterday: `${day}=TODAY()-1`,
    tomorrow: `${day}=TODAY()+1`,
    last7Days: `AND(TODAY()-${day}<=6,${day}<=TODAY())`,
    thisMonth: month("0"),
    lastMonth: month("-1"),
    nextMonth: month("1"),
    thisWeek: week(0),
    lastWeek: week(-7),
    nextWeek: week(7),
  };
  return formulas[period] ?? "FALSE";
}
