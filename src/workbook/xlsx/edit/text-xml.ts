import { escapeXml } from "./outline";

/** Text as a cell's or note's XML holds it: what XML cannot hold is escaped Excel's way, and what would look so as well. */
export function textXml(text: string): string {
  const escaped = text
    .replace(/_(x[0-9a-fA-F]{4}_)/g, "_x005F_$1")
    .replace(unheld, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  return escapeXml(escaped);
}

// eslint-disable-next-line no-control-regex
const unheld = /[\x00-\x08\x0b-\x1f\ufffe\uffff]/g;
