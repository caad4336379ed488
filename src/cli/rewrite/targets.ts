import { extname, join, resolve } from "node:path";
import type { Input } from "../files/find-inputs";
import { statOf } from "../files/stat-of";
import type { Io } from "../io";

/** An input and where its changed copy goes; undefined where that would overwrite one of the inputs. */
export interface Target {
  readonly input: Input;
  readonly path: string | undefined;
}

/** As a path: standard output instead of a file. */
export const standardOutput = "-";

/** In place, each file is its own target. */
export function targetsFor(inputs: readonly Input[], out: string | undefined): Target[] {
  if (out === undefined) return inputs.map((input) => ({ input, path: input.file }));
  if (out === standardOutput) return inputs.map((input) => ({ input, path: out }));
  const originals = new Set(inputs.map(({ file }) => identityOf(file)));
  const taken = new Set<string>();
  return inputs.map((input) => {
    const path = freePath(join(out, input.inFolder), taken);
    taken.add(identityOf(path));
    return { input, path: originals.has(identityOf(path)) ? undefined : path };
  });
}

/** What the disk knows the originals by. */
export async function identitiesOf(inputs: readonly Input[], io: Pick<Io, "stat">): Promise<Set<string>> {
  const stats = await Promise.all(inputs.map(({ file }) => statOf(file, io)));
  return new Set(stats.flatMap((stat) => stat?.identity ?? []));
}

/** Two files of one name from two folders must not end in one copy. */
function freePath(wanted: string, taken: ReadonlySet<string>): string {
  const extension = extname(wanted);
  const stem = wanted.slice(0, wanted.length - extension.length);
  let path = wanted;
  for (let number = 2; taken.has(identityOf(path)); number += 1) path = `${stem} (${number})${extension}`;
  return path;
}

/** Many disks take A and a for the same name. */
function identityOf(path: string): string {
  return resolve(path).toLowerCase();
}
