import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Io } from "../../src/cli/io";
import { nodeIo } from "../../src/cli/node-io";
import { fakeIo, type FakeIo } from "./fake-io";

/** The real disk, with what is printed caught and no threads. */
export function diskIo(): Io & Pick<FakeIo, "printed"> {
  const { stdout, stderr, env, now, printed } = fakeIo();
  const { startWorker: _, ...disk } = nodeIo;
  return { ...disk, stdout, stderr, env, now, printed };
}

/** A folder of its own for the tests of one file; gone when they are over. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "绩效 目标-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (...names: string[]) => join(folder, ...names),
    put(name: string, content: string | Uint8Array = "") {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
  };
}
