import { readFileSync } from "node:fs";
import type { Desk } from "../../src/browser/desk";
import { type Edition, makeEdition } from "../../src/browser/edition";
import { shownIn } from "../../src/browser/edition-state";
import type { OpenedBook } from "../../src/browser/open/open-book";
import type { UniverWorkbook } from "../../src/workbook/univer/univer-workbook";
import { sampleFile } from "../support/sample/make-sample";

type Sample = { readonly name: string; readonly bytes: Uint8Array } | undefined;

/** The page over a desk that only takes note of what is laid on it. */
function open(sample: Sample): { edition: Edition; laid: Partial<OpenedBook>[] } {
  const laid: Partial<OpenedBook>[] = [];
  const lay = (book: OpenedBook) => Promise.resolve(laid.push(book)).then(() => ({}) as UniverWorkbook);
  const desk = { lay, onChange: () => undefined } as unknown as Desk;
  const world = {
    desk,
    onLaid: () => undefined,
    sample: () => Promise.resolve(sample),
    hand: () => undefined,
  };
  return { edition: makeEdition(world), laid };
}

async function shown(edition: Edition) {
  for (let round = 0; round < 20 && edition.state().status !== "showing"; round += 1) await Promise.resolve();
  return shownIn(edition.state());
}

describe("the page begins", () => {
  it("with the sample", async () => {
    const { edition, laid } = open({ name: "示例.xlsx", bytes: new Uint8Array(readFileSync(sampleFile)) });
    expect(await shown(edition)).toEqual({ name: "示例.xlsx", isChanged: false, notice: undefined });
    expect(laid[0]?.data?.sheetOrder).toHaveLength(4);
  });

  it.each<[string, Sample]>([
    ["there is no sample", undefined],
    ["a server gives a page in its place", { name: "示例.xlsx", bytes: Buffer.from("<html>404</html>") }],
  ])("with a blank workbook where %s", async (_name, sample) => {
    const { edition, laid } = open(sample);
    expect(await shown(edition)).toMatchObject({ name: "", notice: { kind: "no-sample" } });
    expect(laid[0]?.data?.sheetOrder).toHaveLength(1);
  });
});

it("refuses a file that is far too large before it is read", async () => {
  globalThis.requestAnimationFrame = (call) => setTimeout(() => call(0), 0) as unknown as number;
  const { edition } = open(undefined);
  await shown(edition);
  const arrayBuffer = jest.fn();
  await edition.open({ name: "大.xlsx", size: 2 ** 31, arrayBuffer } as unknown as File);
  expect(arrayBuffer).not.toHaveBeenCalled();
  expect(shownIn(edition.state())?.notice).toMatchObject({ kind: "refused", name: "大.xlsx" });
});
