import type { Language } from "../../core/words";
import { type StartFailure, startWords } from "./start-failure";

/** Says in the place of the pane why it does not start: at once as plain text, which always works, then as a banner. */
export async function showStartFailure(
  element: HTMLElement,
  failure: StartFailure,
  language: Language,
): Promise<void> {
  const { title, next } = startWords[language][failure.kind];
  const detail = failure.detail === undefined ? [] : [paragraph(failure.detail)];
  element.replaceChildren(paragraph(title), paragraph(next), ...detail);
  element.setAttribute("role", "alert");
  try {
    const { UI } = await import("@microsoft/office-js-helpers");
    UI.notify(next, title, "error");
    const banner = document.querySelector<HTMLElement>(bannerClass);
    if (banner) element.replaceChildren(dressed(banner), ...detail);
  } catch {
    // The banner is an extra; the text stands.
  }
}

const bannerClass = ".office-js-helpers-notification";

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

/** Its looks come from Fabric, which we do not load; and what it says is not to be closed. */
function dressed(banner: HTMLElement): HTMLElement {
  banner.querySelector("button")?.remove();
  Object.assign(banner.style, {
    position: "static",
    padding: "12px 16px",
    background: "#fdf3f4",
    borderBottom: "1px solid #eeacb2",
    color: "#242424",
    font: '14px/1.6 "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif',
  });
  const title = banner.querySelector<HTMLElement>(".ms-fontWeight-semibold");
  if (title) title.style.fontWeight = "600";
  return banner;
}

/** Takes the message away once the pane starts after all. */
export function hideStartFailure(element: HTMLElement): void {
  element.replaceChildren();
  element.setAttribute("role", "main");
}
