import type { Io } from "../io";

/** Where a report goes, piece by piece. */
export interface ReportSink {
  write(text: string): void;
  /** The last piece; resolves when all is written. */
  end(piece: string | Uint8Array): Promise<void>;
}

/** To standard output at once, or to a file as a whole when it is complete. */
export function sinkFor(output: string | undefined, io: Pick<Io, "stdout" | "writeFile">): ReportSink {
  if (output === undefined) {
    return {
      write: (text) => io.stdout.write(text),
      end: async (piece) =>
        io.stdout.write(typeof piece === "string" ? piece : new TextDecoder().decode(piece)),
    };
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
