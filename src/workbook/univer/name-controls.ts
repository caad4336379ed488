import type { Language } from "../../core/words";
import { commandNames, placeNames } from "./control-names";

/**
 * Gives Univer's controls the names and roles that screen readers need. Univer draws and redraws them itself,
 * so they are looked over after every change.
 */
export function nameControls(container: HTMLElement, spoken: () => Language): void {
  const lookOver = () => {
    const language = spoken();
    for (const element of container.querySelectorAll<HTMLElement>("[data-u-command]"))
      nameCommand(element, language);
    for (const { at, name } of placeNames) {
      for (const element of container.querySelectorAll<HTMLElement>(at)) label(element, name[language]);
    }
    mendRoles(container);
    tellApartToasts();
  };
  new MutationObserver(lookOver).observe(container, {
    childList: true,
    subtree: true,
    attributeFilter: ["aria-expanded", "tabindex"],
  });
}

/** A control, and what opens beside it, by the name of its command. */
function nameCommand(element: HTMLElement, language: Language): void {
  const { uCommand = "" } = element.dataset;
  const name = commandNames[uCommand]?.[language] ?? lastWord(uCommand);
  for (const input of element.querySelectorAll("input")) label(input, name);
  const isControl = element.tagName === "BUTTON" || element.hasAttribute("aria-haspopup");
  if (isControl) label(element, name);
  for (const opener of element.querySelectorAll<HTMLElement>("[aria-haspopup]")) label(opener, name);
}

/** Of a command we have no name for, what its id says: "financial" of "….insert-function.financial". */
function lastWord(command: string): string {
  return command.slice(command.lastIndexOf(".") + 1);
}

function label(element: Element, name: string): void {
  if (element.getAttribute("aria-label") !== name) element.setAttribute("aria-label", name);
}

function mendRoles(container: HTMLElement): void {
  for (const opener of container.querySelectorAll<HTMLElement>("div[aria-haspopup], a[aria-haspopup]"))
    mendOpener(opener);
  for (const track of container.querySelectorAll("[role=track]")) track.removeAttribute("role");
  for (const handle of container.querySelectorAll<HTMLElement>("[role=handle]")) {
    handle.removeAttribute("role");
    handle.dataset["zoomHandle"] = "";
  }
  for (const canvas of container.querySelectorAll("canvas[tabindex='1']"))
    canvas.setAttribute("tabindex", "0");
}

/** What opens a menu is a button, unless a field stands in it, which a button must not hold. */
function mendOpener(opener: HTMLElement): void {
  const hasField = opener.querySelector("input, button") !== null;
  opener.setAttribute("role", hasField ? "group" : "button");
  if (!hasField) return;
  opener.removeAttribute("aria-expanded");
  opener.removeAttribute("aria-haspopup");
}

/** Univer has two places for passing messages, both of one name. */
function tellApartToasts(): void {
  const places = document.querySelectorAll("section[aria-label^='Notifications']");
  if (places.length > 1) places.forEach((place, index) => label(place, `Notifications ${index + 1}`));
}
