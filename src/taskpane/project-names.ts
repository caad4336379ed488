/**
 * The project names in a typed or pasted text, one a line. Of a line pasted from several columns the first cell
 * that is no running number counts; a heading 项目名称 is left out.
 */
export function projectNamesIn(text: string): string[] {
  const names = pastedRows(text)
    .map(nameIn)
    .filter((name) => name !== "");
  return names[0] === "项目名称" ? names.slice(1) : names;
}

/** Names that stand there more than once, each once. */
export function repeatedNames(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function nameIn(cells: readonly string[]): string {
  const texts = cells.map((cell) => cell.replace(/\s*\n\s*/g, "").trim());
  return texts.find((text) => text !== "" && !/^[\d.、()（）]+$/.test(text)) ?? "";
}

/** Cells as Excel puts them on the clipboard: tabs between, and in quotes where a line break stands inside. */
function pastedRows(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.replace(/\r\n?/g, "\n").match(/(?:"(?:[^"]|"")*"|[^\n])+/g) ?? []) {
    rows.push(line.split("\t").map(unquoted));
  }
  return rows;
}

function unquoted(cell: string): string {
  const quoted = /^"([^]*)"$/.exec(cell);
  return quoted && /[\n"]/.test(quoted[1] as string) ? (quoted[1] as string).replaceAll('""', '"') : cell;
}
