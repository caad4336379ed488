import type { HostErrorCode } from "./protocol/host-error";
import type { WholeFailureCode } from "./whole-failure";

/** What goes on around the workbook; tests change it as they go. */
export interface Conditions {
  /** Milliseconds that every request takes on its way. */
  latency: number;
  /** Bytes that a request or a response may have. */
  payloadLimit: number;
  /** The user is typing into a cell. */
  isEditing: boolean;
  /** The newest ExcelApi this Excel has, for example "1.14". */
  excelApi: string;
  /** Whole requests that fail next, one after another, before anything is done. */
  readonly failNext: WholeFailureCode[];
  /** Single actions that fail, by "Type.member", with the error they give. */
  readonly failing: Map<string, HostErrorCode>;
  /** Members this Excel does not have, by "Type.Member". */
  readonly missing: Set<string>;
}

export function usualConditions(): Conditions {
  return {
    latency: 0,
    payloadLimit: 5 * 1024 * 1024,
    isEditing: false,
    excelApi: "1.15",
    failNext: [],
    failing: new Map(),
    missing: new Set(),
  };
}

/** In which ExcelApi a member came, where that is later than the 1.9 that every object here belongs to. */
const since: Readonly<Record<string, string>> = {
  "Worksheet.Comments": "1.10",
  "Range.GetMergedAreasOrNullObject": "1.13",
  "ConditionalFormatCollection.GetItemOrNullObject": "1.14",
  "CommentCollection.GetItemOrNullObject": "1.14",
};

/** Whether this Excel has the member ("Range.GetMergedAreasOrNullObject"). */
export function hasMember({ excelApi, missing }: Conditions, member: string): boolean {
  return !missing.has(member) && isAtLeast(excelApi, since[member] ?? "1.1");
}

/** 1.10 is newer than 1.9: the part behind the point counts as a number of its own. */
export function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
