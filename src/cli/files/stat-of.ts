import type { FileStat, Io } from "../io";

/** The state of a file, to be compared; undefined where there is none. */
export async function statOf(path: string, io: Pick<Io, "stat">): Promise<FileStat | undefined> {
  return io.stat(path).catch(() => undefined);
}
