/** Everything the command line needs of the machine; handed in, so that tests need no processes and no files. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Rejects as node:fs does, with a `code` such as ENOENT. */
  stat(path: string): Promise<{ readonly isFolder: boolean; readonly size: number }>;
  /** The whole file. Rejects as node:fs does. */
  readFile(path: string): Promise<Uint8Array>;
}

export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** The terminal's width in columns; undefined where the output is no terminal. */
  readonly columns: number | undefined;
}
