import type { Entry, Table } from "../table/table";
import { type GovernmentLevel, levelOf, levelOfTitle } from "./government-level";

/** A title that names a level, and the bureau whose own level is another. */
export interface OtherLevel {
  readonly title: Entry;
  readonly level: GovernmentLevel;
  /** The bureau's name, or the level that was set for it. */
  readonly unit: string;
}

/** Where the title names another level than the bureau's own, by its name or as `own` sets it. */
export function otherLevelOf(
  { title, header: { department, unit } }: Table,
  own: string | undefined,
): OtherLevel | undefined {
  const said = title && levelOfTitle(title.text);
  if (!said) return undefined;
  const named = department?.text || unit?.text || "";
  const level = own === undefined ? levelOf(named) : levelOfTitle(own);
  // A county-level city calls itself 市 too.
  const isCountyCity = own === undefined && said === "县（区）级" && level === "市级";
  return !level || level === said || isCountyCity ? undefined : { title, level, unit: own ?? named };
}
