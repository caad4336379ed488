export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without a value are left out. */
export function tag(name: string, attributes: Attributes = {}, content = ""): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) head += ` ${key}="${escapeXml(String(value))}"`;
  }
  return content === "" ? `${head}/>` : `${head}>${content}</${name}>`;
}

/** An element around its children, with their number; nothing where there are none. */
export function list(name: string, children: readonly string[]): string {
  return children.length === 0 ? "" : tag(name, { count: children.length }, children.join(""));
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** A text element as Excel writes it: what XML cannot hold as `_x0001_`, spaces at the ends kept. */
export function textTag(name: string, text: string): string {
  const safe = text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    // Control characters (but tab and line ends), and halves of surrogate pairs.
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, coded)
    .replace(/\r\n?/g, "\n");
  const content = safe.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return tag(name, /^\s|\s$|\n/.test(safe) ? { "xml:space": "preserve" } : {}, content);
}

function coded(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** A whole part. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
