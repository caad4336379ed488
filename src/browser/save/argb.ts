import type { Nullable } from "@univerjs/core";

/** "#RRGGBB", "#RGB" or "rgb(1,2,3)" as the file writes colours. */
export function argbOf(colour: Nullable<string>): string | undefined {
  if (!colour) return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short) return `FF${short.slice(1).map((digit) => digit + digit).join("")}`.toUpperCase(); // prettier-ignore
  const long = /^#([0-9a-f]{6})/i.exec(colour)?.[1];
  if (long !== undefined) return `FF${long}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(colour)?.slice(1, 4);
  return (
    parts && `FF${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase()
  );
}
