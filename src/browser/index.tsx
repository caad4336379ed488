import "./page.css";
import { createRoot } from "react-dom/client";
import type { Language } from "../core/words";
import { Pane } from "../taskpane/pane";
import { localMemory, watchMemory } from "../taskpane/memory";
import { windowServices } from "../taskpane/surroundings";
import { startUniver } from "../workbook/univer/start-univer";
import type { UniverWorkbook } from "../workbook/univer/univer-workbook";
import { makeDesk } from "./desk";
import { makeEdition } from "./edition";
import { hand } from "./hand";
import { PageFrame } from "./PageFrame";
import { loadSample } from "./load-sample";
import { pageWords } from "./words";

const memory = watchMemory(localMemory(), follow);
const services = windowServices({ memory });
let language = languageIn(memory.get("language"));
const [pane, bar] = [createRoot(element("pane")), createRoot(element("bar"))];
let laid = 0;

const engine = startUniver(element("sheet"), language);
const desk = makeDesk(engine);
for (const event of ["pointerdown", "focusin"]) {
  element("pane").addEventListener(event, () => void desk.finishTyping(), true);
}

const edition = makeEdition({
  desk,
  onLaid: showPane,
  sample: loadSample,
  hand,
});
showFrame();

function showFrame(): void {
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  const words = pageWords[language];
  document.title = words.pageTitle;
  bar.render(
    <PageFrame
      edition={edition}
      words={words}
      onPane={(isShown) => void (element("pane").hidden = !isShown)}
    />,
  );
}

/** The language is chosen in the pane, and remembered there; all of the page goes along. */
function follow(key: string, value: unknown): void {
  if (key !== "language" || languageIn(value) === language) return;
  language = languageIn(value);
  engine.speak(language);
  showFrame();
}

function languageIn(remembered: unknown): Language {
  return remembered === "en" ? "en" : "zh";
}

/** A pane of its own for each workbook: what it found in the one before is no longer true. */
function showPane(workbook: UniverWorkbook): void {
  laid += 1;
  pane.render(<Pane key={laid} workbook={workbook} services={services} />);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}
