import type { Io, Output } from "../io";

/** Where a report goes, piece by piece. */
export interface ReportSink {
  write(text: string): void;
  /** The last piece; resolves when all is written. */
  end(piece: string | Uint8Array): Promise<void>;
}

/** To standard output ("-", or the other output that is given) at once, or to a file as a whole when it is complete. */
export function sinkFor(
  output: string | undefined,
  io: Pick<Io, "stdout" | "writeFile">,
  printed: Output = io.stdout,
): ReportSink {
  if (output === undefined || output === "-") {
    return { write: (text) => printed.write(text), end: async (piece) => printed.write(piece) };
  }
  const pieces: string[] = [];
  return {
    write: (text) => void pieces.push(text),
    async end(piece) {
      const bytes = typeof piece === "string" ? new TextEncoder().encode(pieces.join("") + piece) : piece;
      await io.writeFile(output, bytes);
    },
  };
}
