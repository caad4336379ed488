import type { Language } from "../../core/words";
import { hideStartFailure, showStartFailure } from "./show-start-failure";
import type { StartFailure } from "./start-failure";

export interface PaneStart<Host> {
  /** What the host program answers; may never come. */
  readonly ready: () => Promise<Readiness<Host>>;
  /** Puts the pane into its element. */
  readonly mount: (host: Host) => void;
  readonly language: Language;
  /** Milliseconds after which the user is told that we are still waiting. */
  readonly patience?: number;
}

export type Readiness<Host> = { readonly kind: "ready"; readonly host: Host } | StartFailure;

/** Starts the pane, or says why not. A late answer is welcome: the pane then takes the place of the message. */
export async function startPane<Host>(element: HTMLElement, start: PaneStart<Host>): Promise<void> {
  const { ready, mount, language, patience = usualPatience } = start;
  // Tells the page's own watch that our code has arrived.
  document.documentElement.setAttribute("data-started", "");
  let waiting: Promise<void> | undefined;
  const timer = setTimeout(() => {
    waiting = showStartFailure(element, { kind: "timed-out" }, language);
  }, patience);
  try {
    const answer = await ready();
    clearTimeout(timer);
    await waiting;
    if (answer.kind !== "ready") {
      await showStartFailure(element, answer, language);
      return;
    }
    hideStartFailure(element);
    mount(answer.host);
  } catch (error) {
    clearTimeout(timer);
    await showStartFailure(element, { kind: "crashed", detail: String(error) }, language);
  }
}

const usualPatience = 15_000;
