/** Everything the command line needs of the machine; handed in, so that tests need no processes. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How many files can usefully be checked at once. */
  readonly cores: number;
  now(): Date;
  /** Rejects as node:fs does, with a `code` such as ENOENT. */
  stat(path: string): Promise<FileStat>;
  /**
   * The whole file, or all that comes in on standard input where the path is "-"; of what has no end (a pipe, a device)
   * no more than is needed to see that it is more than `most` bytes. Rejects as node:fs does.
   */
  readFile(path: string, most?: number): Promise<Uint8Array>;
  /** Writes the file whole or not at all, and makes its folder. Rejects as node:fs does. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Adds to the file's end. */
  appendFile(path: string, text: string): Promise<void>;
  /** The paths that match, without folders. A pattern's letters match capitals too. */
  glob(pattern: string, options: GlobOptions): Promise<string[]>;
  /** To be called between two files, when nothing of the last one is needed any more. */
  readonly saveMemory?: () => void;
  /** A second thread that answers messages; undefined where there is none. */
  readonly startWorker?: (data: unknown) => WorkerLike;
}

export interface FileStat {
  readonly isFolder: boolean;
  readonly size: number;
  readonly modified: number;
  /** The same for two paths that lead to one file; undefined where the disk cannot tell. */
  readonly identity: string | undefined;
}

export interface GlobOptions {
  /** Where relative patterns begin; the paths found are relative to it. */
  readonly folder: string;
  readonly leaveOut: readonly string[];
}

/** What we use of a node:worker_threads Worker. */
export interface WorkerLike {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** The thread is gone, whatever the reason; `reason` says what it died of. */
  onEnd(listener: (reason: string) => void): void;
  stop(): void;
}

export interface Output {
  write(piece: string | Uint8Array): void;
  readonly isTerminal: boolean;
  /** The terminal's width in columns; undefined where the output is no terminal. */
  readonly columns: number | undefined;
}
