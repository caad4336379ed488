import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { serveChecks } from "./batch/serve-checks";
import { exitCodes } from "./exit-codes";
import { run } from "./main";
import { nodeIo } from "./node-io";
import type { CheckRequest } from "./record/check-file";

if (isMainThread) {
  // `check … | head` closes the pipe before we have said everything: that is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  // The exit code is set rather than the process ended, so that what is still on its way to a pipe arrives.
  run(process.argv.slice(2), nodeIo).then(
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
  serveChecks(parentPort, workerData as CheckRequest, nodeIo);
}
