import { type KeptSheet, plainElements } from "../kept";
import { type Element, childOf } from "./element";

/** What Univer cannot hold of a sheet's set-up. */
export function keptOf(others: ReadonlyMap<string, readonly Element[]>): KeptSheet {
  const plain = plainElements.flatMap((name) => {
    const attributes = others.get(name)?.[0]?.attributes;
    return attributes ? [[name, attributes] as const] : [];
  });
  const headers = (others.get("headerFooter")?.[0]?.children ?? []).map(
    ({ name, text }) => [name, text] as const,
  );
  const properties = childOf(others.get("sheetPr")?.[0], "pageSetUpPr")?.attributes;
  const protection = others.get("sheetProtection")?.[0]?.attributes["sheet"];
  return {
    ...(plain.length > 0 ? { plain: Object.fromEntries(plain) } : {}),
    ...(headers.length > 0 ? { headers: Object.fromEntries(headers) } : {}),
    ...(protection === "1" || protection === "true" ? { isProtected: true } : {}),
    ...(properties?.["fitToPage"] === "1" ? { fitsPage: true } : {}),
  };
}
