import { SaxesParser } from "saxes";
import { rangeOf } from "../../../src/core/grid/address";
import { isOverlapping, type Range } from "../../../src/core/grid/address";
import { strFromU8, unzipSync } from "fflate";

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

/** Parts of a zip as bytes, by name. */
export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(new Uint8Array(bytes));
}

/** What is wrong inside a package that the Open XML SDK does not see; each line names the part. */
export function lintPackage(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const faults: string[] = [];
  const trees = new Map<string, Node>();
  for (const [name, content] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      trees.set(name, treeOf(strFromU8(content)));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  const context: Context = { parts, trees, fault: (line) => faults.push(line) };
  lintRelationships(context);
  lintContentTypes(context);
  for (const [name, tree] of trees) {
    if (/worksheets\/[^/]*\.xml$/.test(name)) lintSheet(context, name, tree);
  }
  lintShapeIds(context);
  return faults;
}

interface Context {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly trees: ReadonlyMap<string, Node>;
  readonly fault: (line: string) => void;
}

function treeOf(text: string): Node {
  const root: Node = { name: "", attributes: {}, children: [] };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name: localOf(name), attributes, children: [] };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  parser.on("closetag", () => stack.pop());
  parser.write(text).close();
  return root.children[0] as Node;
}

function localOf(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function all(node: Node | undefined, name: string): Node[] {
  if (!node) return [];
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function lintRelationships({ parts, trees, fault }: Context): void {
  for (const [name, tree] of trees) {
    if (!name.endsWith(".rels")) continue;
    const folder = name.slice(0, name.lastIndexOf("_rels/"));
    const ids = all(tree, "Relationship").map(({ attributes }) => attributes["Id"]);
    if (new Set(ids).size !== ids.length) fault(`${name}: an id twice`);
    for (const { attributes } of all(tree, "Relationship")) {
      if (attributes["TargetMode"] === "External") continue;
      const target = new URL(attributes["Target"] ?? "", `file:///${folder}`).pathname.slice(1);
      if (!parts[decodeURIComponent(target)]) fault(`${name}: ${target} is missing`);
    }
  }
}

function lintContentTypes({ parts, trees, fault }: Context): void {
  const types = trees.get("[Content_Types].xml");
  const extensions = all(types, "Default").map(({ attributes }) => attributes["Extension"]?.toLowerCase());
  const overrides = all(types, "Override").map(({ attributes }) => attributes["PartName"]?.slice(1));
  if (new Set(extensions).size !== extensions.length) fault("a Default twice");
  if (new Set(overrides).size !== overrides.length) fault("an Override twice");
  for (const part of overrides) if (!parts[part ?? ""]) fault(`Override of ${part}, which is missing`);
  for (const part of Object.keys(parts)) {
    if (part === "[Content_Types].xml" || part.endsWith("/")) continue;
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    if (!overrides.includes(part) && !extensions.includes(extension)) fault(`${part} has no type`);
  }
}

function lintSheet(context: Context, name: string, sheet: Node): void {
  const { trees, fault } = context;
  const styles = trees.get("xl/styles.xml");
  const formats = all(all(styles, "dxfs")[0], "dxf").length;
  const looks = all(all(styles, "cellXfs")[0], "xf").length;
  const rules = all(sheet, "cfRule").filter(({ attributes }) => attributes["priority"] !== undefined);
  const priorities = rules.map(({ attributes }) => attributes["priority"]);
  if (new Set(priorities).size !== priorities.length)
    fault(`${name}: a priority twice (${priorities.join()})`);
  for (const { attributes } of rules) {
    const format = attributes["dxfId"];
    if (format !== undefined && Number(format) >= formats) fault(`${name}: dxfId ${format} of ${formats}`);
  }
  for (const { attributes } of all(sheet, "c")) {
    if (Number(attributes["s"] ?? 0) >= Math.max(1, looks)) fault(`${name}: style ${attributes["s"]}`);
  }
  const merges = all(sheet, "mergeCell").map(({ attributes }) => rangeOf(attributes["ref"] ?? "") as Range);
  merges.forEach((one, index) => {
    if (merges.slice(index + 1).some((other) => isOverlapping(one, other))) fault(`${name}: merges overlap`);
  });
  lintOrder(name, sheet, fault);
  lintNotes(context, name);
}

/** Rows ascend, and so do the cells in each. */
function lintOrder(name: string, sheet: Node, fault: Context["fault"]): void {
  let last = 0;
  for (const row of all(sheet, "row")) {
    const number = Number(row.attributes["r"] ?? last + 1);
    if (number <= last) fault(`${name}: row ${number} behind ${last}`);
    last = number;
    const columns = row.children.map(({ attributes }) => rangeOf(attributes["r"] ?? "")?.left ?? 0);
    if (columns.some((column, index) => index > 0 && column <= (columns[index - 1] ?? 0))) {
      fault(`${name}: cells of row ${number} in disorder`);
    }
  }
}

/** Every note has an author, and just one box. */
function lintNotes({ parts, trees, fault }: Context, name: string): void {
  const rels = trees.get(name.replace("worksheets/", "worksheets/_rels/") + ".rels");
  const target = (kind: string) =>
    all(rels, "Relationship")
      .filter(({ attributes }) => attributes["Type"]?.endsWith(`/${kind}`))
      .map(({ attributes }) => new URL(attributes["Target"] ?? "", `file:///${name}`).pathname.slice(1));
  const comments = trees.get(target("comments")[0] ?? "");
  const authors = all(comments, "author").length;
  const vml = target("vmlDrawing")
    .map((part) => strFromU8(parts[part] ?? new Uint8Array()))
    .join("\n");
  const boxes = [...vml.matchAll(/<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)<\/x:Column>/g)].map(
    ([, row, column]) => `${row},${column}`,
  );
  const cells = all(comments, "comment").map(({ attributes }) => {
    if (Number(attributes["authorId"]) >= authors) fault(`${name}: author ${attributes["authorId"]}`);
    const range = rangeOf(attributes["ref"] ?? "");
    return `${range?.top},${range?.left}`;
  });
  if (new Set(cells).size !== cells.length) fault(`${name}: two notes on a cell`);
  if ([...boxes].sort().join(" ") !== [...cells].sort().join(" "))
    fault(`${name}: boxes ${boxes.join(" ")} for ${cells.join(" ")}`);
}

function lintShapeIds({ parts, fault }: Context): void {
  const ids = Object.entries(parts)
    .filter(([name]) => name.endsWith(".vml"))
    .flatMap(([, content]) => [
      ...strFromU8(content).matchAll(/(?:<v:shape\s[^>]*?\bid|o:spid)="_x0000_s(\d+)"/g),
    ])
    .map(([, id]) => id);
  if (new Set(ids).size !== ids.length) fault("a shape id twice");
}
