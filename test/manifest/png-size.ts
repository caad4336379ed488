import { existsSync, readFileSync } from "node:fs";

/** How large a PNG says it is; undefined of a file that is not there or is none. */
export function pngSize(file: string): { readonly width: number; readonly height: number } | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const isPng = bytes.subarray(1, 4).toString("latin1") === "PNG";
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
