import type { Level1, Level2 } from "../table";
import type { Concept, FundRank } from "../vocabulary";

/** What a label means by how it is put together, where the vocabulary does not have it word for word. */
export interface Shaped {
  readonly concept?: Concept;
  readonly level1?: Level1;
  readonly level2?: Level2;
  readonly fund?: { readonly name: string; readonly rank: FundRank };
}

/** Labels that are put together alike. Data only. */
export interface Shape {
  /** The last two characters of its words: what a text must end in to be looked at. */
  readonly endings: string;
  readonly pattern: RegExp;
  readonly meaning: Shaped;
  /** Whatever may stand before its end: a misspelt word of the vocabulary must be guessed first. */
  readonly isOpen?: boolean;
}
