import { type Scope, WorkbookError } from "../../workbook";
import type { Features } from "../features";
import type { OfficeHost } from "../office-host";
import { locateTexts } from "./locate";
import { type SheetMarks, hasOurs, isOurText, mayHaveFlags } from "./marks";
import { planFlags } from "./plan";
import { surveyScope } from "./survey";
import { writePlans } from "./write-plan";

/** Removes all of ours on the sheets of the scope; a protected sheet keeps them, and that is said. */
export async function clearFlagsIn(host: OfficeHost, features: Features, scope: Scope): Promise<void> {
  const marks = await surveyScope(host, features, scope);
  const flagged = marks.filter(mayHaveFlags);
  const texts = await locateTexts(host, flagged, []);
  const open = flagged.filter(({ isProtected }) => !isProtected);
  const plans = open.map((sheet) => planFlags(sheet, [], texts.get(sheet.id) ?? new Map()));
  await writePlans(host, plans, features);
  const hasOurNote = ({ id }: SheetMarks) =>
    [...(texts.get(id)?.values() ?? [])].some(({ text }) => isOurText(text));
  const locked = flagged.find((sheet) => sheet.isProtected && (hasOurs(sheet) || hasOurNote(sheet)));
  if (locked) throw new WorkbookError("sheet-protected", { detail: locked.name });
}
