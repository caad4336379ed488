import { SaxesParser } from "saxes";

export interface Element {
  /** With its prefix, for example "bt:Image". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
}

/** The root element of a well-formed text; throws of any other. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser();
  const open: (Element & { children: Element[]; text: string })[] = [];
  let root: Element | undefined;
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "", line: parser.line };
    open[open.length - 1]?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (more) => {
    const last = open[open.length - 1];
    if (last) last.text += more;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  if (!root) throw new Error("no element");
  return root;
}

/** The element and all below it, in the order of the text. */
export function allElements(element: Element): Element[] {
  return [element, ...element.children.flatMap(allElements)];
}

export function named(root: Element, ...names: readonly string[]): Element[] {
  return allElements(root).filter(({ name }) => names.includes(name));
}
