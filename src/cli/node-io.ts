import { randomUUID } from "node:crypto";
import { createReadStream, rmSync } from "node:fs";
import { appendFile, mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Readable } from "node:stream";
import type { WriteStream } from "node:tty";
import { Worker } from "node:worker_threads";
import { glob } from "tinyglobby";
import type { Io, Output, WorkerLike } from "./io";

/** The machine itself, through Node. */
export const nodeIo: Io = {
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  env: process.env,
  cores: availableParallelism(),
  now: () => new Date(),
  async stat(path) {
    const stats = await stat(path, { bigint: true });
    const { dev, ino, size, mtimeNs } = stats;
    return {
      isFolder: stats.isDirectory(),
      size: Number(size),
      modified: Number(mtimeNs) / 1e6,
      identity: ino === 0n ? undefined : `${dev}:${ino}`,
    };
  },
  async readFile(path, most) {
    if (path === "-") return readStream(process.stdin, most);
    return (await stat(path)).isFile() ? readFile(path) : readStream(createReadStream(path), most);
  },
  writeFile: writeWhole,
  appendFile: (path, text) => appendFile(path, text),
  glob: (pattern, { folder, leaveOut }) =>
    // Windows writes paths with \, patterns with /.
    glob(process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern, {
      cwd: folder,
      ignore: [...leaveOut],
      caseSensitiveMatch: false,
      expandDirectories: false,
    }),
  startWorker,
};

function outputOf(stream: WriteStream): Output {
  return {
    write: (piece) => void stream.write(piece),
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
  };
}

/** A little more than `most`, where it does not end before. */
async function readStream(stream: Readable, most = Infinity): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}

/** Into a file beside it first: whoever reads the path sees the old file or the new one, never half of one. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // A link stays a link; the file it leads to is replaced, and keeps its permissions.
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => undefined);
  // A device or a pipe (/dev/null, /dev/stdout) is written to, never replaced.
  if (before && !before.isFile()) return writeFile(target, bytes);
  // The rename below asks the folder alone: a file that somebody locked would be replaced all the same.
  if (before && (before.mode & 0o222) === 0) throw readOnly(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  unfinished.add(temporary);
  try {
    await writeFile(temporary, bytes, { flag: "wx", mode: (before?.mode ?? 0o666) & 0o777, flush: true });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
}

function readOnly(path: string): Error {
  return Object.assign(new Error(`EACCES: read-only file, open '${path}'`), { code: "EACCES" });
}

/** Temporary files that are being written just now. */
const unfinished = new Set<string>();

/** Removes what is half written; for a program that is being stopped. */
export function removeUnfinished(): void {
  for (const temporary of unfinished) rmSync(temporary, { force: true });
}

/** The program itself again, as a thread: `index.ts` then serves instead of reading arguments. */
function startWorker(data: unknown): WorkerLike {
  const worker = new Worker(__filename, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on("message", listener),
    onEnd(listener) {
      worker.on("error", (error) => listener(error.message));
      worker.on("exit", () => listener("the thread ended"));
    },
    stop: () => void worker.terminate(),
  };
}
