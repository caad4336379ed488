/** A cell holds at most so many characters. */
const longest = 32_767;

/** Text as XML, without what XML forbids; what Excel would take for an escape of its own (_x0041_) stays as it is. */
export function xmlText(text: string): string {
  return text
    .slice(0, longest)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
