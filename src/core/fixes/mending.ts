import type { Mending } from "../findings/rule-page";
import type { Fixer } from "./fix";

/** How far the findings of a rule can be mended by a click, for the rule's page. */
export function mendingOf(rule: string, fixers: readonly Fixer[]): Mending {
  const safeties = fixers.filter(({ mends }) => mends.includes(rule)).map(({ safety }) => safety);
  if (safeties.length === 0) return "none";
  if (safeties.every((safety) => safety === "always")) return "safe";
  return safeties.every((safety) => safety === "never") ? "offered" : "partly-safe";
}
