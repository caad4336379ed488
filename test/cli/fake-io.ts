import type { Io } from "../../src/cli/io";

/** What stands at a path: a file's bytes, a folder, or the error that reading it gives. */
export type FakeEntry = Uint8Array | "folder" | { readonly code: string };

export interface FakeIo extends Io {
  /** All that was printed; `bytes` is what went to standard output as bytes. */
  readonly printed: {
    readonly stdout: () => string;
    readonly stderr: () => string;
    readonly bytes: () => Uint8Array;
  };
  /** All that was written, by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

export interface FakeOptions {
  readonly files?: Readonly<Record<string, FakeEntry>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Of a terminal; without it the output is a pipe. */
  readonly columns?: number;
  /** Of stderr; without it that is no terminal. */
  readonly stderrColumns?: number;
}

/** A machine with these files and nothing else. */
export function fakeIo({ files = {}, env = {}, columns, stderrColumns }: FakeOptions = {}): FakeIo {
  const stdout: (string | Uint8Array)[] = [];
  const stderr: (string | Uint8Array)[] = [];
  const written = new Map<string, Uint8Array>();
  const entryAt = (path: string): Uint8Array | "folder" => {
    const entry = written.get(path) ?? files[path] ?? { code: "ENOENT" };
    if (entry instanceof Uint8Array || entry === "folder") return entry;
    throw Object.assign(new Error(`${entry.code}: ${path}`), { code: entry.code });
  };
  return {
    stdout: { write: (piece) => void stdout.push(piece), isTerminal: columns !== undefined, columns },
    stderr: {
      write: (piece) => void stderr.push(piece),
      isTerminal: stderrColumns !== undefined,
      columns: stderrColumns,
    },
    env,
    cores: 1,
    now: () => new Date(2024, 2, 5, 9, 7),
    stat: async (path) => {
      const entry = entryAt(path);
      return entry === "folder"
        ? { isFolder: true, size: 0, modified: 0, identity: undefined }
        : { isFolder: false, size: entry.length, modified: 0, identity: undefined };
    },
    readFile: async (path) => {
      const entry = entryAt(path);
      if (entry === "folder") throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
      return entry;
    },
    writeFile: async (path, bytes) => void written.set(path, bytes),
    appendFile: async (path, text) => {
      const before = written.get(path) ?? new Uint8Array();
      written.set(path, Buffer.concat([before, Buffer.from(text)]));
    },
    glob: async () => [],
    written,
    printed: {
      stdout: () => textsOf(stdout).join(""),
      stderr: () => textsOf(stderr).join(""),
      bytes: () => Buffer.concat(stdout.flatMap((piece) => (typeof piece === "string" ? [] : [piece]))),
    },
  };
}

function textsOf(pieces: readonly (string | Uint8Array)[]): string[] {
  return pieces.flatMap((piece) => (typeof piece === "string" ? [piece] : []));
}
