import { type Element, childOf } from "./element";

/** Gives the "#RRGGBB" of a colour element (`rgb`, `theme` with `tint`, or `indexed`); undefined of an automatic one. */
export type ColourOf = (colour: Element | undefined) => string | undefined;

/** How colours are read in a workbook with this theme and, rarely, these indexed colours of its own. */
export function coloursOf(theme: Element | undefined, own: readonly Element[] = []): ColourOf {
  const themed = themeColours(theme);
  return (colour) => {
    if (!colour) return undefined;
    const { rgb, theme: number, indexed, tint } = colour.attributes;
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : number !== undefined
          ? themed[Number(number)]
          : indexed !== undefined
            ? (own[Number(indexed)]?.attributes["rgb"]?.slice(-6) ?? palette[Number(indexed)])
            : undefined;
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
    return `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
  };
}

// The theme lists dark before light, the cells count light before dark.
const order = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
const office = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(
  " ",
);

function themeColours(theme: Element | undefined): string[] {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  return order.map((name, index) => {
    const colour = childOf(scheme, name)?.children[0]?.attributes;
    return colour?.["lastClr"] ?? colour?.["val"] ?? (office[index] as string);
  });
}

/** A tint below zero darkens, above zero lightens: it moves the lightness, not the hue. */
function tinted(rgb: string, tint: number): string {
  if (!tint) return rgb;
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
  const { hue, saturation, lightness } = hslOf(parts);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const channels = [0, 8, 4].map((offset) => {
    const turn = (offset + hue / 30) % 12;
    const chroma = saturation * Math.min(moved, 1 - moved);
    return moved - chroma * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  });
  return channels
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}

function hslOf([red, green, blue]: [number, number, number]) {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  if (spread === 0) return { hue: 0, saturation, lightness };
  const sixth =
    most === red
      ? (green - blue) / spread
      : most === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  return { hue: (sixth * 60 + 360) % 360, saturation, lightness };
}

const eight = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
/** The colours of old Excel, by number; 64 and 65 are the window's own, and automatic. */
const palette =
  `${eight} ${eight} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF
660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF
FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366
333399 333333`.split(/\s+/);
