import "./page.css";
import { createRoot } from "react-dom/client";
import type { Language } from "../core/words";
import { Pane } from "../taskpane/pane";
import { windowServices } from "../taskpane/surroundings";
import { startUniver } from "../workbook/univer/start-univer";
import type { UniverWorkbook } from "../workbook/univer/univer-workbook";
import { makeDesk } from "./desk";
import { makeEdition } from "./edition";
import { hand } from "./hand";
import { PageFrame } from "./PageFrame";
import { loadSample } from "./load-sample";
import { pageWords } from "./words";

const services = windowServices();
// The pane remembers the language its user chose.
const language: Language = services.memory.get("language") === "en" ? "en" : "zh";
const pane = createRoot(element("pane"));
let laid = 0;

const desk = makeDesk(startUniver(element("sheet"), language));
for (const event of ["pointerdown", "focusin"]) {
  element("pane").addEventListener(event, () => void desk.finishTyping(), true);
}

const edition = makeEdition({
  desk,
  onLaid: showPane,
  sample: loadSample,
  hand,
});

createRoot(element("bar")).render(
  <PageFrame
    edition={edition}
    words={pageWords[language]}
    onPane={(isShown) => void (element("pane").hidden = !isShown)}
  />,
);

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
