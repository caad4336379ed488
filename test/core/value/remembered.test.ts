import { remembered } from "../../../src/core/value/remembered";

function counted(answerOf: (text: string) => number | undefined) {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return answerOf(text);
  });
  return { asked, read };
}

it("reads a text once, however often it is asked", () => {
  const { asked, read } = counted((text) => text.length);
  expect([read("年"), read("年度"), read("年")]).toEqual([1, 2, 1]);
  expect(asked).toEqual(["年", "年度"]);
});

it("remembers that there is no answer, too", () => {
  const { asked, read } = counted(() => undefined);
  expect([read("年"), read("年")]).toEqual([undefined, undefined]);
  expect(asked).toEqual(["年"]);
});

it("keeps short texts only", () => {
  const { asked, read } = counted((text) => text.length);
  const [short, long] = ["长".repeat(64), "长".repeat(65)];
  expect([short, long, short, long].map(read)).toEqual([64, 65, 64, 65]);
  expect(asked).toEqual([short, long, long]);
});

it("forgets all when it holds a few thousand, and goes on", () => {
  const { asked, read } = counted((text) => Number(text));
  for (let index = 0; index < 4096; index += 1) read(String(index));
  expect(read("0")).toBe(0);
  expect(asked).toHaveLength(4096);
  expect(read("4096")).toBe(4096);
  expect(read("0")).toBe(0);
  expect(read("4096")).toBe(4096);
  expect(asked.slice(4096)).toEqual(["4096", "0"]);
});
