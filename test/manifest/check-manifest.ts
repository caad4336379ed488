import { actionBreaches } from "./actions";
import { type SizeOf, iconBreaches } from "./icons";
import { orderBreaches } from "./order";
import { resourceBreaches } from "./resources";
import { valueBreaches } from "./values";
import { type Element, parseXml } from "./xml-tree";

export interface ManifestFiles {
  readonly manifest: string;
  /** The file of keyboard shortcuts. */
  readonly keys: string;
  readonly commands: readonly string[];
  readonly sizeOf: SizeOf;
}

/** What Office's schemas and its store would refuse, each in a sentence; nothing of a sound manifest. */
export function checkManifest({ manifest, keys, commands, sizeOf }: ManifestFiles): string[] {
  let root: Element;
  try {
    root = parseXml(manifest);
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  if (root.name !== "OfficeApp" || root.attributes["xsi:type"] !== "TaskPaneApp") {
    return ["the root is no OfficeApp of type TaskPaneApp"];
  }
  return [
    ...orderBreaches(root),
    ...valueBreaches(root),
    ...resourceBreaches(root),
    ...iconBreaches(root, sizeOf),
    ...actionBreaches(root, keys, commands),
  ];
}
