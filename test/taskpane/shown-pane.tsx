import axe from "axe-core";
import { act } from "react";
import { type Root, createRoot } from "react-dom/client";
import { defaultSettings } from "../../src/core/findings/settings";
import type { Grid } from "../../src/core/grid/grid";
import { makeController } from "../../src/taskpane/controller";
import { Pane } from "../../src/taskpane/pane";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { fakeServices } from "./fake-services";

/** The pane in a page over a workbook in memory, and what a user does with it. */
export async function showPane(grids: readonly Grid[], change: (book: MemoryWorkbook) => void = () => {}) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => {};
  document.body.innerHTML = '<main id="pane"></main>';
  const workbook = new MemoryWorkbook(grids);
  change(workbook);
  const services = fakeServices();
  const controller = makeController({ workbook, services, settings: defaultSettings });
  const root: Root = createRoot(document.getElementById("pane")!);
  await act(async () =>
    root.render(<Pane workbook={workbook} services={services} controller={controller} />),
  );
  return { workbook, services, controller, close: () => act(async () => root.unmount()) };
}

export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

export const pageText = () => document.body.textContent ?? "";

/** The buttons with that name in what stands in front, else in the whole pane. */
export function buttons(name: string): HTMLElement[] {
  const front = document.querySelector("[role=dialog]");
  const inFront = [...(front ?? document).querySelectorAll<HTMLElement>("button")];
  return inFront.filter((one) => (one.getAttribute("aria-label") ?? one.textContent) === name);
}

/** Clicks the first button of that name and waits until nothing is going on any more. */
export async function press(name: string): Promise<void> {
  const [button] = buttons(name);
  if (!button) throw new Error(`There is no button ${name}.`);
  await act(async () => {
    button.click();
    await pause();
  });
  while (document.querySelector("[role=progressbar]")) await act(pause);
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

export async function typeInto(field: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    const prototype = Object.getPrototypeOf(field) as object;
    Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(field, value);
    const kind = field instanceof HTMLSelectElement ? "change" : "input";
    field.dispatchEvent(new Event(kind, { bubbles: true }));
  });
}

/** The field with that label. */
export function field(label: string): HTMLElement {
  const found = all("label").find((one) => one.textContent === label);
  const target = document.getElementById(found?.getAttribute("for") ?? "");
  if (!target) throw new Error(`There is no field ${label}.`);
  return target;
}

export async function violations(): Promise<string[]> {
  // Colours need a real page.
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
