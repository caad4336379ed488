import { broken, FileError } from "../file-error";

/** A place in an XML text, and the tag last read there. The functions below move it. */
export interface Cursor {
  readonly text: string;
  /** The part's name, for messages. */
  readonly part: string;
  readonly deepest: number;
  /** The names of the elements that are open. */
  readonly open: string[];
  /** Where the next tag is looked for. */
  at: number;
  /** The tag last read: "open" `<a>`, "empty" `<a/>`, "close" `</a>`. */
  kind: "open" | "empty" | "close";
  /** Its name with its prefix, and without. */
  name: string;
  local: string;
  /** Where it begins, where its attributes begin, and where it ends. */
  start: number;
  attributesAt: number;
  end: number;
}

export function cursorOf(text: string, part: string, deepest = 128): Cursor {
  return {
    text,
    part,
    deepest,
    open: [],
    at: text.charCodeAt(0) === 0xfeff ? 1 : 0,
    kind: "open",
    name: "",
    local: "",
    start: 0,
    attributesAt: 0,
    end: 0,
  };
}

/** Moves to the next tag; false at the end of the text, where no element may be open. */
export function nextTag(cursor: Cursor): boolean {
  const { text } = cursor;
  for (;;) {
    const start = text.indexOf("<", cursor.at);
    if (start < 0) return endOf(cursor);
    const code = text.charCodeAt(start + 1);
    if (code === 33 || code === 63) {
      cursor.at = skipMarkup(cursor, start);
      continue;
    }
    cursor.start = start;
    if (code === 47) readClose(cursor);
    else readOpen(cursor);
    return true;
  }
}

/** Moves past the element whose opening tag was last read, with all it holds. */
export function skipElement(cursor: Cursor): void {
  if (cursor.kind !== "open") return;
  const depth = cursor.open.length - 1;
  while (cursor.open.length > depth) if (!nextTag(cursor)) return;
}

/** Moves past a comment, an instruction or CDATA that begins at `start`. A DOCTYPE is refused: it can define bombs. */
export function skipMarkup({ text, part }: Cursor, start: number): number {
  const closing = text.startsWith("<!--", start)
    ? "-->"
    : text.startsWith("<?", start)
      ? "?>"
      : text.startsWith("<![CDATA[", start)
        ? "]]>"
        : undefined;
  if (closing === undefined) throw broken(`${part}: DOCTYPE`);
  const end = text.indexOf(closing, start + 2);
  if (end < 0) throw broken(`${part}: cut off`);
  return end + closing.length;
}

function endOf({ open, part, name }: Cursor): false {
  if (open.length > 0 || name === "") throw broken(`${part}: cut off`);
  return false;
}

function readClose(cursor: Cursor): void {
  const { text, open } = cursor;
  const end = text.indexOf(">", cursor.start);
  const name = open.pop();
  if (end < 0 || name === undefined || !text.startsWith(name, cursor.start + 2)) throw malformed(cursor);
  for (let at = cursor.start + 2 + name.length; at < end; at += 1) {
    if (!isSpace(text.charCodeAt(at))) throw malformed(cursor);
  }
  setName(cursor, name);
  cursor.kind = "close";
  cursor.attributesAt = end;
  cursor.end = end + 1;
  cursor.at = end + 1;
}

function readOpen(cursor: Cursor): void {
  const { text, open } = cursor;
  let at = cursor.start + 1;
  while (isNamePart(text.charCodeAt(at))) at += 1;
  if (at === cursor.start + 1 || !isNameEnd(text.charCodeAt(at))) throw malformed(cursor);
  setName(cursor, text.slice(cursor.start + 1, at));
  cursor.attributesAt = at;
  const close = tagEnd(cursor, at);
  cursor.kind = text.charCodeAt(close - 1) === 47 ? "empty" : "open";
  cursor.end = close + 1;
  cursor.at = close + 1;
  if (cursor.kind === "open" && open.push(cursor.name) > cursor.deepest) {
    throw new FileError("too-large", { detail: "depth" });
  }
}

/** Where the ">" of the tag stands; one inside an attribute's quotes is none. */
export function tagEnd(cursor: Cursor, from: number): number {
  const { text } = cursor;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 62) return at;
    if (code === 60) break;
    if (code === 34 || code === 39) {
      at = text.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  throw malformed(cursor);
}

function setName(cursor: Cursor, name: string): void {
  cursor.name = name;
  const colon = name.indexOf(":");
  cursor.local = colon < 0 ? name : name.slice(colon + 1);
}

export function malformed({ part, text, start }: Cursor): FileError {
  // Parts are mostly one long line: the offset says more than a line number would.
  return broken(`${part}: ${text.slice(start, start + 40)} (${start})`);
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Behind the name of a tag comes a space, "/" or ">". */
function isNameEnd(code: number): boolean {
  return code === 62 || code === 47 || isSpace(code);
}

/** A name ends at space, "/", ">", "=", "<", quotes and at the end of the text (NaN). */
export function isNamePart(code: number): boolean {
  return code > 62 || (code > 47 && code < 60) || code === 45 || code === 46;
}
