import type { Io, Output } from "../io";

export type Colour = "error" | "warning" | "info" | "strong" | "faint";

/** The text in a colour, or as it is where the output takes none. */
export type Paint = (colour: Colour, text: string) => string;

/** Colours only for a terminal, and not where the user asked for none (no-color.org). */
export function paintFor(output: Output, env: Io["env"]): Paint {
  const isColoured = output.isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
  return isColoured ? (colour, text) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (_, text) => text;
}

const codes: Record<Colour, number> = { error: 31, warning: 33, info: 36, strong: 1, faint: 2 };
