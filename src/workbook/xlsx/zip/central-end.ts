import { broken } from "../file-error";

/** Where the central directory of a zip stands. */
export interface CentralEnd {
  readonly count: number;
  readonly directoryAt: number;
  readonly directoryEnd: number;
  /** Whether sizes are kept the zip64 way. */
  readonly isZip64: boolean;
}

/** Finds the end record of a zip. A zip with anything before or behind it, such as a second zip, is refused. */
export function centralEnd(view: DataView): CentralEnd {
  const at = endRecordAt(view);
  const end = isZip64(view, at) ? longEnd(view, at) : shortEnd(view, at);
  if (end.directoryEnd > at || end.directoryAt > end.directoryEnd) throw broken("zip directory");
  const gap = (end.isZip64 ? at - 20 - 56 : at) - end.directoryEnd;
  // A gap is what is left when something was put before the zip: its offsets count from its own beginning.
  if (gap > 0) throw broken("more than one zip in the file, or its end is cut off");
  return end;
}

function endRecordAt(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const commentEnd = at + 22 + view.getUint16(at + 20, true);
    if (commentEnd <= view.byteLength && isBlank(view, commentEnd)) return at;
  }
  throw broken("the end of the zip is missing");
}

/** Mail gateways and old disks pad files with zeros; anything else behind the end is not ours. */
function isBlank(view: DataView, from: number): boolean {
  for (let at = from; at < view.byteLength; at += 1) if (view.getUint8(at) !== 0) return false;
  return true;
}

function shortEnd(view: DataView, at: number): CentralEnd {
  const directoryAt = view.getUint32(at + 16, true);
  return {
    count: view.getUint16(at + 10, true),
    directoryAt,
    directoryEnd: directoryAt + view.getUint32(at + 12, true),
    isZip64: false,
  };
}

function isZip64(view: DataView, at: number): boolean {
  return at >= 20 && view.getUint32(at - 20, true) === 0x07064b50;
}

function longEnd(view: DataView, at: number): CentralEnd {
  const recordAt = Number(view.getBigUint64(at - 12, true));
  if (recordAt !== at - 20 - 56 || view.getUint32(recordAt, true) !== 0x06064b50) {
    throw broken("zip64 end record");
  }
  const directoryAt = Number(view.getBigUint64(recordAt + 48, true));
  return {
    count: Number(view.getBigUint64(recordAt + 32, true)),
    directoryAt,
    directoryEnd: directoryAt + Number(view.getBigUint64(recordAt + 40, true)),
    isZip64: true,
  };
}
