import type { EditedPart } from "../edit/edited-part";
import { attributeOf, childElements } from "../edit/outline";

/** Column widths are counted in digits of the workbook's first font; gives the width of so many points. */
export function widthOfPoints(styles: EditedPart): (points: number) => number {
  const digit = digitPixels(styles);
  return (points) => Math.round(((points * 96) / 72 / digit) * 256) / 256;
}

/** How wide a digit is on the screen: half a character in Chinese fonts, rounded up; a trace more in Latin ones. */
function digitPixels({ name, text, outline }: EditedPart): number {
  const fonts = outline.children.find(({ local }) => local === "fonts");
  const [font] = fonts ? childElements(text, fonts, name) : [];
  const parts = font ? childElements(text, font, name) : [];
  const value = (local: string) => {
    const part = parts.find((one) => one.local === local);
    return part && attributeOf(part, "val")?.value;
  };
  const pixels = (Number(value("sz") ?? 11) * 96) / 72;
  // eslint-disable-next-line no-control-regex
  const isChinese = /[^\x00-\x7f]|simsun|simhei|dengxian|fangsong|kaiti|yahei/i.test(value("name") ?? "");
  return isChinese ? Math.ceil(pixels / 2) : Math.round(pixels * 0.507);
}
