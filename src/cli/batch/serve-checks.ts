import type { Io } from "../io";
import { checkFile, type CheckRequest } from "../record/check-file";

/** What we use of the thread's end of the line. */
export interface Port {
  on(event: "message", listener: (message: unknown) => void): unknown;
  postMessage(message: unknown): void;
}

/** The work of a thread: a file's name comes in, its record goes out. */
export function serveChecks(port: Port, request: CheckRequest, io: Pick<Io, "stat" | "readFile">): void {
  port.on("message", (file) => {
    void checkFile(file as string, request, io).then((record) => port.postMessage(record));
  });
}
