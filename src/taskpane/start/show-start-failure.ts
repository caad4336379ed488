import type { Language } from "../../core/words";
import { type StartFailure, startWords } from "./start-failure";

/** Says in the place of the pane why it does not start: first as plain text, which always works, then as a banner. */
export async function showStartFailure(
  element: HTMLElement,
  failure: StartFailure,
  language: Language,
): Promise<void> {
  const { title, next } = startWords[language][failure.kind];
  const lines = [title, next, ...(failure.detail === undefined ? [] : [failure.detail])];
  element.replaceChildren(...lines.map(paragraph));
  element.setAttribute("role", "alert");
  try {
    const { UI } = await import("@microsoft/office-js-helpers");
    UI.notify(next, title, "error");
  } catch {
    // The banner is an extra; the text stands.
  }
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

/** Takes the message away once the pane starts after all. */
export function hideStartFailure(element: HTMLElement): void {
  element.replaceChildren();
  element.setAttribute("role", "main");
  hideBanner();
}

export function hideBanner(): void {
  for (const banner of document.querySelectorAll(".office-js-helpers-notification")) banner.remove();
}
