import { type Element, allElements, named } from "./xml-tree";

/** Where the resource an element refers to must be defined. */
const homes: Readonly<Record<string, string>> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  FunctionFile: "bt:Urls",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  "bt:Image": "bt:Images",
};

/** Every reference leads to a resource of its kind, and every resource is used; every text stands in both languages. */
export function resourceBreaches(root: Element): string[] {
  const references = allElements(root).flatMap((element) => {
    const id = element.attributes["resid"];
    return id === undefined ? [] : [{ element, id }];
  });
  const used = new Set(references.map(({ id }) => id));
  const defined = named(root, "bt:Image", "bt:Url", "bt:String").flatMap(
    ({ attributes }) => attributes["id"] ?? [],
  );
  return [
    ...references.flatMap(({ element, id }) => {
      const home = homes[element.name];
      const there = home === undefined ? [] : named(root, home).flatMap(({ children }) => children);
      return there.some(({ attributes }) => attributes["id"] === id)
        ? []
        : [`line ${element.line}: ${id} is not defined in ${home ?? "any place"}`];
    }),
    ...defined.filter((id) => !used.has(id)).map((id) => `the resource ${id} is never used`),
    ...untranslated(root),
    ...runtimeBreaches(root),
  ];
}

function untranslated(root: Element): string[] {
  const texts = [
    ...named(root, "bt:String"),
    ...root.children.filter(({ name }) => /^(DisplayName|Description)$/.test(name)),
  ];
  return texts
    .filter(({ children }) => !children.some(({ attributes }) => attributes["Locale"] === "en-US"))
    .map(({ name, attributes }) => `${attributes["id"] ?? name} has no English text`);
}

/** One runtime for pane and ribbon: all three must name the same page. */
function runtimeBreaches(root: Element): string[] {
  const pages = new Set(
    named(root, "Runtime", "FunctionFile", "SourceLocation").flatMap(
      ({ attributes }) => attributes["resid"] ?? [],
    ),
  );
  return pages.size === 1 ? [] : [`pane, ribbon and runtime name different pages: ${[...pages].join(", ")}`];
}
