/**
 * The label that a longer spelling stands for: 主管部门及代码 without its code, 项目名称ProjectName without its translation,
 * 1.1数量指标 without its number, 目标值/指标值 by the first of both; undefined where there is nothing to leave out.
 */
export function otherSpelling(key: string): string | undefined {
  if (!isLonger.test(key)) return undefined;
  const shorter = key.replace(foreign, "").replace(code, "").replace(number, "").replace(alternative, "");
  return shorter === key || shorter.length < 2 ? undefined : shorter;
}

/** Most texts hold none of this. */
const isLonger = /[A-Za-z\u0600-\u06ff\u0f00-\u0fff\u1800-\u18af/或]|^\d|[码号话式\d]$/;

/** Latin, Arabic, Tibetan or Mongolian letters before or after the Chinese label. */
const foreign =
  /^[A-Za-z\u0600-\u06ff\u0f00-\u0fff\u1800-\u18af][^一-鿿]*(?=[一-鿿])|[A-Za-z\u0600-\u06ff\u0f00-\u0fff\u1800-\u18af][^一-鿿]*$/g;
const code = /(?:及|和|与|\/|、)(?:部门|单位|项目|预算)*(?:代码|编码|编号|联系电话|电话|联系方式)$/;
const number = /^\d{1,2}(?:\.\d{1,2})*[、.]?(?=[^\d年月日%])|(?<=[指目]标)\d{1,2}$/g;
const alternative = /[/或].{2,8}$/;
