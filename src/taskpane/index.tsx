import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands";
import { defaultSettings } from "../core/findings/settings";
import type { OfficeHost } from "../workbook/office/office-host";
import { officeLanguage, officeTheme, watchOfficeTheme } from "../workbook/office/office-look";
import { officeReady } from "../workbook/office/office-ready";
import { OfficeWorkbook } from "../workbook/office/office-workbook";
import { makeController } from "./controller";
import { Pane } from "./pane";
import { windowServices } from "./surroundings";
import { startPane } from "./start/start-pane";

const element = document.getElementById("pane") as HTMLElement;

void startPane(element, {
  ready: officeReady,
  mount,
  language: /^en/i.test(navigator.language) ? "en" : "zh",
});

/** The pane over Excel's workbook. Ribbon and keys drive the same controller, also while the pane is not in view. */
function mount(host: OfficeHost): void {
  const workbook = new OfficeWorkbook(host);
  const settings = defaultSettings;
  const services = windowServices({
    language: officeLanguage(),
    theme: officeTheme(),
    watchTheme: watchOfficeTheme,
  });
  const controller = makeController({ workbook, services, settings });
  registerCommands({
    check: (scope) => controller.check(scope),
    clear: () => controller.clear(),
    step: (by) => controller.step(by),
    openTemplate: () => controller.send({ kind: "template-opened" }),
    openHelp: () => controller.send({ kind: "about-opened" }),
  });
  createRoot(element).render(
    <Pane workbook={workbook} services={services} settings={settings} controller={controller} />,
  );
}
