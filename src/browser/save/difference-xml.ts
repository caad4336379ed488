import type { IStyleData } from "@univerjs/core";
import { argbOf } from "./argb";

/** The look of a conditional format as the file has it. */
export function differenceXml({ bl, it, st, ul, cl, bg }: IStyleData, prefix: string): string {
  const colour = argbOf(cl?.rgb);
  const background = argbOf(bg?.rgb);
  const font = [
    bl ? `<${prefix}b/>` : "",
    it ? `<${prefix}i/>` : "",
    st?.s ? `<${prefix}strike/>` : "",
    ul?.s ? `<${prefix}u/>` : "",
    colour === undefined ? "" : `<${prefix}color rgb="${colour}"/>`,
  ].join("");
  const fill =
    background === undefined
      ? ""
      : `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}bgColor rgb="${background}"/></${prefix}patternFill></${prefix}fill>`;
  return `<${prefix}dxf>${font === "" ? "" : `<${prefix}font>${font}</${prefix}font>`}${fill}</${prefix}dxf>`;
}
