import type { Io } from "../../src/cli/io";

/** What stands at a path: a file's bytes, a folder, or the error that reading it gives. */
export type FakeEntry = Uint8Array | "folder" | { readonly code: string };

export interface FakeIo extends Io {
  /** All that was printed. */
  readonly printed: { readonly stdout: () => string; readonly stderr: () => string };
}

export interface FakeOptions {
  readonly files?: Readonly<Record<string, FakeEntry>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Of a terminal; without it the output is a pipe. */
  readonly columns?: number;
}

/** A machine with these files and nothing else. */
export function fakeIo({ files = {}, env = {}, columns }: FakeOptions = {}): FakeIo {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const entryAt = (path: string): Uint8Array | "folder" => {
    const entry = files[path] ?? { code: "ENOENT" };
    if (entry instanceof Uint8Array || entry === "folder") return entry;
    throw Object.assign(new Error(`${entry.code}: ${path}`), { code: entry.code });
  };
  return {
    stdout: { write: (text) => void stdout.push(text), isTerminal: columns !== undefined, columns },
    stderr: { write: (text) => void stderr.push(text), isTerminal: false, columns: undefined },
    env,
    stat: async (path) => {
      const entry = entryAt(path);
      return entry === "folder" ? { isFolder: true, size: 0 } : { isFolder: false, size: entry.length };
    },
    readFile: async (path) => {
      const entry = entryAt(path);
      if (entry === "folder") throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
      return entry;
    },
    printed: { stdout: () => stdout.join(""), stderr: () => stderr.join("") },
  };
}
