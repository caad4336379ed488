/** The fields of a CSV text (RFC 4180), by comma, semicolon or tab, whichever its first line has most of. */
export function parseCsv(text: string): string[][] {
  const separator = separatorOf(text);
  // A quoted field, or one that begins without a quote; what stands behind its end; then what ends it.
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|(?!"))([^${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`,
    "y",
  );
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) {
      // A quote that nothing closes: the rest of the line is taken as it stands.
      const end = lineEnd(text, at);
      row.push(text.slice(at, end));
      rows.push(row);
      row = [];
      field.lastIndex = end + lineBreakLength(text, end);
      continue;
    }
    row.push((match[1] ?? "").replaceAll('""', '"') + (match[2] ?? ""));
    if (match[3] === separator) continue;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, [...row, ""]] : rows;
}

function separatorOf(text: string): string {
  const [line = ""] = text.split(/[\r\n]/, 1);
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).sign;
}

function lineEnd(text: string, from: number): number {
  const found = text.slice(from).search(/[\r\n]/);
  return found < 0 ? text.length : from + found;
}

function lineBreakLength(text: string, at: number): number {
  return text.startsWith("\r\n", at) ? 2 : 1;
}
