import { constants } from "node:os";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { serveWork } from "./batch/serve-work";
import type { WorkRequest } from "./batch/work";
import { exitCodes } from "./exit-codes";
import { run } from "./main";
import { memorySaver } from "./memory-saver";
import { nodeIo, removeUnfinished } from "./node-io";

const io = { ...nodeIo, saveMemory: memorySaver() };

if (isMainThread) {
  // `check … | head` closes the pipe before we have said everything: that is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  // Ctrl+C, the end of a session, a script's time limit: nothing half written is left behind.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      removeUnfinished();
      if (process.stderr.isTTY) process.stderr.write("\n");
      process.exit(128 + constants.signals[signal]);
    });
  }
  // The exit code is set rather than the process ended, so that what is still on its way to a pipe arrives.
  run(process.argv.slice(2), io).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      // A bug of ours must not look like an error found in a table.
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = exitCodes.failed;
    },
  );
} else if (parentPort) {
  serveWork(parentPort, workerData as WorkRequest, io);
}
