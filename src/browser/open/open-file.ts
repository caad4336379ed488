import type { Draft } from "../../workbook/xlsx/edit/draft";
import { type FlagState, openFlags } from "../../workbook/xlsx/flags/flag-state";
import { defaultLimits } from "../../workbook/xlsx/limits";
import { openPackage, type Package } from "../../workbook/xlsx/package/open-package";
import { portableCodec } from "../../workbook/xlsx/zip/portable-codec";
import { bookReader, type ReadBook } from "./read-book";

/** The file that lies open. It is read but once: saving compares the screen with what was read. */
export interface OpenFile {
  readonly source: Uint8Array;
  readonly pack: Package;
  /** The file without the flags that we can take off exactly, and those flags. */
  readonly flags: () => FlagState;
  /** What is in the file, flags and all. */
  readonly shown: () => ReadBook;
  /** What is in it without those flags; not to be changed. */
  readonly bare: () => ReadBook;
}

export function openFile(source: Uint8Array): OpenFile {
  const pack = openPackage(source, defaultLimits, portableCodec);
  const flags = once(() => openFlags(pack));
  const reader = once(() => bookReader(pack));
  const shown = () => reader()();
  const bare = once(() => {
    const { base } = flags();
    return isUnchanged(base) ? shown() : bookReader(base)();
  });
  return { source, pack, flags, shown, bare };
}

function isUnchanged({ changes }: Draft): boolean {
  return changes.size === 0;
}

function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
