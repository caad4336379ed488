import { type Element, named } from "./xml-tree";

export type SizeOf = (path: string) => { readonly width: number; readonly height: number } | undefined;

const needed = ["16", "32", "80"];
const allowed = [...needed, "20", "24", "40", "48", "64"];

/** Every icon has the sizes Office asks for, and the files are there and as large as they say. */
export function iconBreaches(root: Element, sizeOf: SizeOf): string[] {
  return [
    ...named(root, "Icon").flatMap(sizeBreaches),
    ...named(root, "IconUrl").flatMap(({ attributes }) =>
      fileBreaches(attributes["DefaultValue"], 32, sizeOf),
    ),
    ...named(root, "HighResolutionIconUrl").flatMap(({ attributes }) =>
      fileBreaches(attributes["DefaultValue"], 64, sizeOf),
    ),
    ...named(root, "Icon")
      .flatMap(({ children }) => children)
      .flatMap(({ attributes }) =>
        fileBreaches(addressOf(root, attributes["resid"]), Number(attributes["size"]), sizeOf),
      ),
  ];
}

function sizeBreaches({ children, line }: Element): string[] {
  const sizes = children.flatMap(({ attributes }) => attributes["size"] ?? []);
  return [
    ...needed
      .filter((size) => !sizes.includes(size))
      .map((size) => `line ${line}: the icon lacks the size ${size}`),
    ...sizes
      .filter((size) => !allowed.includes(size))
      .map((size) => `line ${line}: icons have no size ${size}`),
  ];
}

function addressOf(root: Element, id: string | undefined): string | undefined {
  const image = named(root, "bt:Images")
    .flatMap(({ children }) => children)
    .find(({ attributes }) => attributes["id"] === id);
  return image?.attributes["DefaultValue"];
}

function fileBreaches(address: string | undefined, pixels: number, sizeOf: SizeOf): string[] {
  if (address === undefined || !URL.canParse(address)) return [];
  const path = new URL(address).pathname.replace(/^.*\/assets\//, "assets/");
  const size = sizeOf(path);
  if (!size) return [`${path} is not there`];
  return size.width === pixels && size.height === pixels
    ? []
    : [`${path} is ${size.width} × ${size.height} pixels, not ${pixels}`];
}
