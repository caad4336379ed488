import { run } from "./main";
import { nodeIo } from "./node-io";

// `check … | head` closes the pipe before we have said everything: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// The exit code is set rather than the process ended, so that what is still on its way to a pipe arrives.
void run(process.argv.slice(2), nodeIo).then((code) => {
  process.exitCode = code;
});
