import type { Severity } from "../findings/finding";

/** The background a flag gives its cell, "#RRGGBB": pale enough that black text on it stays well readable, also in print. */
export const flagFill: Readonly<Record<Severity, string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  info: "#DDEBF7",
};
