import { numberInWords } from "../../../src/core/value/numeral";

describe("numberInWords", () => {
  it.each([
    ["三", 3],
    ["两", 2],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["九十五", 95],
    ["一百零五", 105],
    ["三千二百", 3200],
    ["二十万", 200_000],
    ["壹拾贰万叁仟肆佰伍拾陆", 123_456],
    ["一亿二千万", 120_000_000],
    ["二〇二一", 2021],
    ["三点五", 3.5],
    ["零点零五", 0.05],
  ])("reads %s", (text, expected) => expect(numberInWords(text)?.toNumber()).toBe(expected));

  it.each(["", "点", "一点", "次", "三点五点", "一2"])("%p is no number", (text) => {
    expect(numberInWords(text)).toBeUndefined();
  });
});
