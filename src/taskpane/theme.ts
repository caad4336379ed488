import { type Theme as FluentTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "./surroundings";

/** Chinese fonts first: with a Latin font in front Windows mixes two fonts within one line. */
const fontFamilyBase = [
  "Microsoft YaHei UI",
  "Microsoft YaHei",
  "PingFang SC",
  "Hiragino Sans GB",
  "Noto Sans CJK SC",
  "Source Han Sans SC",
  "Segoe UI",
]
  .map((font) => `"${font}"`)
  .concat("sans-serif")
  .join(", ");

export const fluentThemes: Readonly<Record<Theme, FluentTheme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};
