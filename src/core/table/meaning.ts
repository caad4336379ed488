import { compact } from "../value/plain-text";
import { remembered } from "../value/remembered";
import { type InlineLabel, type Label, inlineLabelOf, labelOf } from "./label";

/** What a text says, whatever its place; one for all cells that say the same, which makes every look at it cheap. */
export interface Meaning {
  /** As shown, trimmed. */
  readonly text: string;
  /** Compact. */
  readonly plain: string;
  readonly label: Label | undefined;
  readonly inline: InlineLabel | undefined;
  readonly isCaption: boolean;
}

/** What the text of a cell is in one look: a label, or a label with its value. */
export const meaningOf: (text: string) => Meaning = remembered((text): Meaning => {
  const label = labelOf(text);
  const inline = label ? undefined : inlineLabelOf(text);
  return meaningFrom(text, label, inline);
});

/** What a number, an error or a formula without a result shows; it is no label. */
export const meaningOfNumber: (text: string) => Meaning = remembered((text): Meaning =>
  meaningFrom(text, undefined, undefined),
);

function meaningFrom(shown: string, label: Label | undefined, inline: InlineLabel | undefined): Meaning {
  const [text, plain] = [shown.trim(), compact(shown)];
  return { text, plain, label, inline, isCaption: text.length < 40 && captionShape.test(plain) };
}

/** （2022年度）, 单位：万元 and the like: lines that say something of the whole table. */
const captionShape =
  /^\(?20\d\d(?:年度?)?\)?$|单位[:]?\(?(?:人民币)?(?:万元|元)|^\(?(?:万元|元)\)?$|^(?:附|(?:部门)?(?:预算)?公开)?(?:表|件)[一二三四五六七八九十\d-]*[:]?$/;
