import type { Level1, Level2, Requirement } from "./table";

/** A form as data: its labels in their order, what it requires, and how a blank one looks. No functions, no conditions. */
export interface Layout {
  readonly id: string;
  /** The name for a person to choose by. */
  readonly name: { readonly zh: string; readonly en: string };
  readonly sections: readonly LayoutSection[];
}

export interface LayoutSection {
  readonly level1: Level1;
  readonly level2: Level2;
  readonly requirement: Requirement;
}
