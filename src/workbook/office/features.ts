import type { OfficeHost } from "./office-host";

/** What this Excel can do for us. */
export interface Features {
  readonly notes: "note" | "comment" | "none";
  /** Several writes of one run are one undo step. */
  readonly hasUndoGroups: boolean;
  /** Events say whether it was us who changed the cell. */
  readonly hasEditSource: boolean;
}

/** Asks for the set and for the member: a host may claim what an older office.js cannot say, and the other way round. */
export function featuresOf(host: OfficeHost): Features {
  const sheet = prototypeOf(host.excel.Worksheet);
  const has = (version: string) => host.isSetSupported("ExcelApi", version);
  return {
    notes: has("1.18") && "notes" in sheet ? "note" : has("1.10") && "comments" in sheet ? "comment" : "none",
    hasUndoGroups: has("1.20"),
    hasEditSource: has("1.14"),
  };
}

function prototypeOf(type: { readonly prototype: object } | undefined): object {
  return type?.prototype ?? {};
}
