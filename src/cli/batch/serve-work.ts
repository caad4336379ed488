import type { Io } from "../io";
import { workOn, type WorkRequest } from "./work";

/** What we use of the thread's end of the line. */
export interface Port {
  on(event: "message", listener: (message: unknown) => void): unknown;
  postMessage(message: unknown, moved?: readonly ArrayBuffer[]): void;
}

/** The work of a thread: a file's name comes in, what came of it goes out. */
export function serveWork(
  port: Port,
  request: WorkRequest,
  io: Pick<Io, "stat" | "readFile" | "saveMemory">,
): void {
  port.on("message", (file) => {
    void workOn(file as string, request, io).then((result) => port.postMessage(result, movable(result)));
  });
}

/** The bytes of a changed file are moved to the other thread, not copied, where they have their memory to themselves. */
function movable(result: object): ArrayBuffer[] {
  const bytes = "bytes" in result ? result.bytes : undefined;
  if (!(bytes instanceof Uint8Array) || !(bytes.buffer instanceof ArrayBuffer)) return [];
  return bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [];
}
