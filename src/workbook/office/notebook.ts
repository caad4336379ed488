import type { Notebook } from "../workbook";
import type { OfficeHost } from "./office-host";
import { runInExcel } from "./run-in-excel";

/** The notebook is a part of the file of its own (custom XML): it travels with every copy, and no cell shows it. */
export function officeNotebook(host: OfficeHost): Notebook {
  return {
    read: () =>
      runInExcel(host, async (context) => {
        const parts = partsIn(context);
        parts.load("items/id");
        await context.sync();
        // Of two, out of copies merged by hand, the later one counts.
        const last = parts.items[parts.items.length - 1];
        if (!last) return undefined;
        const xml = last.getXml();
        await context.sync();
        return textIn(xml.value);
      }),
    write: (text) =>
      runInExcel(host, async (context) => {
        const parts = partsIn(context);
        parts.load("items/id");
        await context.sync();
        const last = parts.items[parts.items.length - 1];
        if (last) last.setXml(xmlOf(text));
        else context.workbook.customXmlParts.add(xmlOf(text));
        await context.sync();
      }),
  };
}

const namespace = "urn:target-table-check:notebook";

function partsIn({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(namespace);
}

function xmlOf(text: string): string {
  const escaped = text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
  return `<notebook xmlns="${namespace}">${escaped}</notebook>`;
}

/** Excel may have put a declaration before the element, or a prefix on it. */
function textIn(xml: string): string | undefined {
  const match = /<(?:\w+:)?notebook\b[^>]*>([\s\S]*)<\/(?:\w+:)?notebook>/.exec(xml);
  return match?.[1]?.replace(/&(lt|gt|quot|apos|amp|#13);/g, (_, name: string) => entities[name] ?? "");
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
  "#13": "\r",
};
