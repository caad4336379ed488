import { type Severity, severities } from "../../../core/findings/finding";
import { flagFill } from "../../../core/flags/flag-fill";
import type { EditedPart } from "../edit/edited-part";
import { appendTo, childCount, countUp, type Outline } from "../edit/outline";
import type { Splice } from "../edit/splices";
import type { FormatIds } from "./colour-rules";

/** Adds a differential format for each severity used; gives their numbers, counted by what is there, not by `@count`. */
export function colourFormats(
  { name, text, outline }: EditedPart,
  used: ReadonlySet<Severity>,
): { ids: FormatIds; splices: Splice[] } {
  const ours = severities.filter((severity) => used.has(severity));
  const { prefix } = outline;
  const xml = ours.map((severity) => formatXml(severity, prefix)).join("");
  const list = outline.children.find(({ local }) => local === "dxfs");
  const count = list ? childCount(text, list, name) : 0;
  const ids = new Map(ours.map((severity, index) => [severity, count + index]));
  const splices = list
    ? [appendTo(list, xml), ...countUp(list, count + ours.length)]
    : [newList(outline, `<${prefix}dxfs count="${ours.length}">${xml}</${prefix}dxfs>`)];
  return { ids, splices };
}

/** Text in a dark shade of the fill's colour, so that the flag shows in a black-and-white print too. */
const fontColours: Readonly<Record<Severity, string>> = {
  error: "FF9C0006",
  warning: "FF7F4F00",
  info: "FF1F4E79",
};

function formatXml(severity: Severity, prefix: string): string {
  const fill = `FF${flagFill[severity].slice(1)}`;
  return (
    `<${prefix}dxf><${prefix}font><${prefix}color rgb="${fontColours[severity]}"/></${prefix}font>` +
    `<${prefix}fill><${prefix}patternFill><${prefix}bgColor rgb="${fill}"/>` +
    `</${prefix}patternFill></${prefix}fill></${prefix}dxf>`
  );
}

/** What stands behind the list of differential formats in a styles part. */
const behind: ReadonlySet<string> = new Set(["tableStyles", "colors", "extLst"]);

function newList(outline: Outline, xml: string): Splice {
  const next = outline.children.find(({ local }) => behind.has(local));
  return next ? { at: next.start, remove: 0, insert: xml } : appendTo(outline, xml);
}
