/** Marks the element that scrolls, and the one that is stuck to its top. */
export const scroller = { "data-scroller": "" };
export const stuck = { "data-stuck": "" };

/**
 * Scrolls as little as shows an element below what is stuck to the top, its head where it is too tall.
 * `scrollIntoView` would do, but it scrolls what stands around the scroller as well.
 */
export function bringIntoSight(element: Element): void {
  const around = element.closest("[data-scroller]");
  if (!around) return;
  const { top, bottom, height } = element.getBoundingClientRect();
  const view = around.getBoundingClientRect();
  const begin = view.top + (around.querySelector("[data-stuck]")?.getBoundingClientRect().height ?? 0);
  if (top < begin || height > view.bottom - begin) around.scrollTop += top - begin;
  else if (bottom > view.bottom) around.scrollTop += bottom - view.bottom;
}
