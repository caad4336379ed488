/** One spelling for a part's name: slashes forward, no leading slash, percent codes read, small letters. */
export function partKey(name: string): string {
  if (plain.test(name)) return name.toLowerCase();
  return segmentsOf(decodePercent(name)).join("/").toLowerCase();
}

/** A name with nothing in it that could be spelt otherwise. */
const plain = /^(?:[\w[\]-][\w[\].-]*\/)*[\w[\]-][\w[\].-]*$/;

/** The part a relationship of `source` points at: absolute, or relative to the folder of `source`. */
export function resolveTarget(source: string, target: string): string {
  const path = decodePercent(target)
    .replace(/\\/g, "/")
    .replace(/[#?].*$/, "");
  const folder = source.includes("/") ? source.slice(0, source.lastIndexOf("/")) : "";
  return partKey(path.startsWith("/") ? path : `${folder}/${path}`);
}

/** Where the relationships of a part are kept; those of the whole package with an empty name. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The steps of a path; `..` never leaves the package. */
function segmentsOf(path: string): string[] {
  const segments: string[] = [];
  for (const segment of path.replace(/\\/g, "/").split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments;
}

function decodePercent(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
