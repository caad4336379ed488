import Big from "big.js";
import {
  amountFromDigits,
  amountFromNumber,
  amountText,
  sameAmount,
  sumOf,
} from "../../../src/core/grid/amount";

it.each([
  ["2.50", "2.5"],
  ["-3", "-3"],
  ["+3", "3"],
  ["+.5", "0.5"],
  ["007", "7"],
  ["12.", "12"],
  [".25", "0.25"],
  ["-.25", "-0.25"],
])("amountFromDigits reads %s", (digits, shown) => {
  expect(amountText(amountFromDigits(digits)!)).toBe(shown);
});

it.each(["", ".", "-", "1.2.3", "1e3", "1,000", "3元", "约3", "x.5", ".5x", "--1"])(
  "amountFromDigits refuses %p",
  (text) => {
    expect(amountFromDigits(text)).toBeUndefined();
  },
);

it.each([
  ["what the sheet shows, not what the machine stores", 0.1 + 0.2, "0.3"],
  ["fifteen digits as they are", 123_456_789.012345, "123456789.012345"],
  ["sixteen cut to fifteen", 1234.567890123456, "1234.56789012346"],
  ["a negative of thirteen digits and two signs", -12345.67890123, "-12345.67890123"],
  ["very small numbers without an exponent", 1e-7, "0.0000001"],
  ["very large ones, too", 1e21, "1000000000000000000000"],
])("amountFromNumber gives %s", (_name, value, shown) => {
  expect(amountText(amountFromNumber(value)!)).toBe(shown);
});

it.each([NaN, Infinity, -Infinity])("amountFromNumber gives nothing of %p", (value) => {
  expect(amountFromNumber(value)).toBeUndefined();
});

it("sums exactly, and compares to the last digit", () => {
  expect(amountText(sumOf([new Big("0.1"), new Big("0.2"), new Big("-0.05")]))).toBe("0.25");
  expect(amountText(sumOf([]))).toBe("0");
  expect(sameAmount(new Big("2.50"), new Big("2.5"))).toBe(true);
  expect(sameAmount(new Big("2.5"), new Big("2.500001"))).toBe(false);
});
