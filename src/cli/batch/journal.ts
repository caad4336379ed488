import { createHash } from "node:crypto";
import type { FileStat, Io } from "../io";
import { systemCode } from "../system-error";

/** What was done already, so that a broken-off run need not do it again. */
export interface Journal<Result extends Named> {
  /** What came of the file when it was worked on in just this state, by the same program, command and settings. */
  find(file: string, stat: FileStat | undefined): Result | undefined;
  add(record: Result, stat: FileStat | undefined): Promise<void>;
  readonly known: number;
}

interface Named {
  readonly file: string;
}

interface Entry<Result> {
  readonly size: number;
  readonly modified: number;
  readonly record: Result;
}

export interface JournalOptions {
  /** What was asked for; a journal of another request counts for nothing. */
  readonly request: unknown;
  readonly version: string;
}

const magic = "target-table-check journal 1";

/**
 * The journal at that path, new where there is none or where it was kept by another version or with other settings;
 * undefined where the file there is something else, which must not be overwritten.
 */
export async function openJournal<Result extends Named>(
  path: string,
  { request, version }: JournalOptions,
  io: Pick<Io, "readFile" | "writeFile" | "appendFile">,
): Promise<Journal<Result> | undefined> {
  const key = createHash("sha256")
    .update(JSON.stringify([version, request]))
    .digest("hex");
  const text = await io.readFile(path).then(
    (bytes) => new TextDecoder().decode(bytes),
    (error: unknown) => {
      // What is there and cannot be read is not ours to replace.
      if (systemCode(error) !== "ENOENT") throw error;
      return undefined;
    },
  );
  const lines = text?.split("\n") ?? [];
  const head = parsed<{ magic?: string; key?: string }>(lines[0]);
  if (text !== undefined && text !== "" && head?.magic !== magic) return undefined;
  const isContinued = head?.key === key;
  const entries = isContinued ? entriesOf<Result>(lines.slice(1)) : new Map<string, Entry<Result>>();
  // Written anew, so that a line cut off by the break does not spoil the next one.
  await io.writeFile(path, new TextEncoder().encode(journalText(key, entries)));
  return {
    known: entries.size,
    find(file, stat) {
      const entry = entries.get(file);
      const isSame = entry && stat && entry.size === stat.size && entry.modified === stat.modified;
      return isSame ? entry.record : undefined;
    },
    async add(record, stat) {
      if (stat) await io.appendFile(path, entryText(record.file, { ...stat, record }));
    },
  };
}

function journalText(key: string, entries: ReadonlyMap<string, Entry<Named>>): string {
  const lines = [...entries].map(([file, entry]) => entryText(file, entry));
  return `${JSON.stringify({ magic, key })}\n${lines.join("")}`;
}

function entryText(file: string, { size, modified, record }: Entry<Named>): string {
  return `${JSON.stringify({ file, size, modified, record })}\n`;
}

function entriesOf<Result>(lines: readonly string[]): Map<string, Entry<Result>> {
  const entries = lines.flatMap((line) => parsed<Entry<Result> & Named>(line) ?? []);
  return new Map(entries.map((entry) => [entry.file, entry]));
}

function parsed<Value>(line: string | undefined): Value | undefined {
  try {
    return JSON.parse(line ?? "") as Value;
  } catch {
    return undefined;
  }
}
