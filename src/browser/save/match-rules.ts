/** A rule of a sheet: what it says, and for which cells. */
export interface SheetRule<Rule> {
  readonly rule: Rule;
  /** All but its id and its cells, as one text. */
  readonly content: string;
  readonly sqref: string;
}

/** Which of the rules before are which now. */
export interface MatchedRules<Rule> {
  readonly kept: readonly { readonly before: SheetRule<Rule>; readonly after: SheetRule<Rule> }[];
  readonly removed: readonly SheetRule<Rule>[];
  readonly added: readonly SheetRule<Rule>[];
}

/** Matches what is alike first, then what only went to other cells. */
export function matchRules<Rule>(
  before: readonly SheetRule<Rule>[],
  after: readonly SheetRule<Rule>[],
): MatchedRules<Rule> {
  const left = new Set(before);
  const partners = new Map<SheetRule<Rule>, SheetRule<Rule>>();
  const match = (isAlike: (one: SheetRule<Rule>, other: SheetRule<Rule>) => boolean) => {
    for (const now of after) {
      if (partners.has(now)) continue;
      const partner = [...left].find((one) => isAlike(one, now));
      if (!partner) continue;
      left.delete(partner);
      partners.set(now, partner);
    }
  };
  match((one, other) => one.content === other.content && one.sqref === other.sqref);
  match((one, other) => one.content === other.content);
  return {
    kept: after.flatMap((now) => {
      const partner = partners.get(now);
      return partner ? [{ before: partner, after: now }] : [];
    }),
    removed: [...left],
    added: after.filter((now) => !partners.has(now)),
  };
}

/** A value as text, the same for the same content in whatever order. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, one]) => one !== undefined && one !== null)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  );
}
