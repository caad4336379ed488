/** The serial number of an ISO date, time or both, counted as Excel counts from 1900; undefined of anything else. */
export function serialOf(text: string): number | undefined {
  const match = /^\s*(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?\s*$/.exec(
    text,
  );
  if (!match || (match[1] === undefined && match[4] === undefined)) return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) / 24;
  return (year === undefined ? 0 : dayOf(Number(year), Number(month), Number(day))) + time;
}

function dayOf(year: number, month: number, day: number): number {
  const days = Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
  // Excel has a 29 February 1900, so days before it count one less.
  return days < 61 ? days - 1 : days;
}
