import { readFile, stat } from "node:fs/promises";
import type { WriteStream } from "node:tty";
import type { Io, Output } from "./io";

/** The machine itself, through Node. */
export const nodeIo: Io = {
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  env: process.env,
  async stat(path) {
    const stats = await stat(path);
    return { isFolder: stats.isDirectory(), size: stats.size };
  },
  readFile: (path) => readFile(path),
};

function outputOf(stream: WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
  };
}
