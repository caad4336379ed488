/** Text that is HTML already; everything else is escaped when it is put into a page. */
export interface Markup {
  readonly html: string;
}

type Value = string | number | Markup | readonly Markup[];

/** HTML written as it stands, with every value in it escaped unless it is markup itself. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  // What indents the source would be a third of a large report.
  const literals = parts.map((part) => part.replace(/\n\s+/g, "\n"));
  const pieces = literals.map((literal, index) => literal + markupOf(values[index] ?? ""));
  return { html: pieces.join("") };
}

/** For what comes out of our own source alone: a style sheet. */
export function trusted(text: string): Markup {
  return { html: text };
}

function markupOf(value: Value): string {
  if (typeof value === "string" || typeof value === "number") return escaped(String(value));
  return isMarkup(value) ? value.html : value.map((part) => part.html).join("");
}

function isMarkup(value: Markup | readonly Markup[]): value is Markup {
  return !Array.isArray(value);
}

/** Control and direction characters would hide or turn round what stands there; they become a visible mark. */
export function escaped(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu, "\ufffd")
    .replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
