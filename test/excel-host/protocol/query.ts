import { HostError } from "./host-error";
import { type HostObject, locationOf, memberOf } from "./host-object";
import type { QueryInfo } from "./messages";

type Values = Record<string, unknown>;

/** What a load gives: PascalCase names, `_Items` for collections; as the paths of the query say, nothing more. */
export function queried(object: HostObject, query: QueryInfo = {}): Values {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)].filter(
    (path) => path !== "" && path.toLowerCase() !== "isnullobject",
  );
  return valuesOf(object, paths.length === 0 ? ["*"] : paths, query);
}

function valuesOf(object: HostObject, paths: readonly string[], query: QueryInfo = {}): Values {
  const values: Values = { ...object.ident };
  const own = object.items ? paths.filter((path) => memberOf(object.get, path)) : paths;
  for (const [name, rest] of byFirstName(own)) addMember(values, object, name, rest);
  if (object.items && own.length < paths.length) {
    const inner = paths.filter((path) => !own.includes(path));
    const skip = query.Skip ?? 0;
    const items = object.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    values["_Items"] = items.map((item) => valuesOf(item, inner));
  }
  return values;
}

function byFirstName(paths: readonly string[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const there = names.get(first) ?? [];
    if (rest.length > 0) there.push(rest.join("/"));
    names.set(first, there);
  }
  return names;
}

function addMember(values: Values, object: HostObject, name: string, rest: readonly string[]): void {
  if (name === "*") {
    for (const [key, get] of Object.entries(object.get ?? {})) values[key] = get();
    return;
  }
  const key = Object.keys({ ...object.get, ...object.child }).find(
    (one) => one.toLowerCase() === name.toLowerCase(),
  );
  // [?] The real server's answer to a name it does not know.
  if (key === undefined) throw new HostError("InvalidArgument", locationOf(object, name));
  const child = object.child?.[key];
  if (!child) {
    values[key] = object.get?.[key]?.();
    return;
  }
  const there = child();
  values[key] = there === null ? null : valuesOf(there, rest.length === 0 ? ["*"] : rest);
}

/** The same in the words of `retrieve`: camelCase names, `items` for collections. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key === "_Items" ? "items" : key.charAt(0).toLowerCase() + key.slice(1),
      asJson(inner),
    ]),
  );
}
