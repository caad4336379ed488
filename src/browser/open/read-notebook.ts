import type { Package } from "../../workbook/xlsx/package/open-package";
import { notebookNamespace } from "../notebook-part";
import { rootOf } from "./element";

/** Our own settings, where the file carries them. */
export function readNotebook(pack: Package): string | undefined {
  for (const { name } of pack.entries) {
    if (!/^customXml\/item\d+\.xml$/i.test(name) || !pack.text(name)?.includes(notebookNamespace)) continue;
    const root = rootOf(pack, name);
    if (root?.name === "notebook") return root.text;
  }
  return undefined;
}
