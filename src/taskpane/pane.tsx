import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { type Settings, defaultSettings } from "../core/findings/settings";
import type { Language } from "../core/words";
import type { Workbook } from "../workbook/workbook";
import { CrashGuard } from "./components/CrashGuard";
import { PaneBody } from "./components/PaneBody";
import { type Controller, makeController } from "./controller";
import type { Services, Theme } from "./surroundings";
import { fluentThemes } from "./theme";
import { LanguageContext, wordsOf } from "./words";

export interface PaneProps {
  readonly workbook: Workbook;
  readonly services: Services;
  readonly settings?: Settings;
  /** Instead of the one in `services`; what the user chose in the pane goes before both. */
  readonly language?: Language;
  /** Made outside where something else drives the pane too (ribbon, page); else the pane makes its own. */
  readonly controller?: Controller;
}

/** The whole pane over a workbook, the same in Excel and in the browser edition. It fills the element it stands in. */
export function Pane({ workbook, services, settings = defaultSettings, ...rest }: PaneProps) {
  const styles = useStyles();
  const controller = useController({ workbook, services, settings, ...rest });
  const state = useSyncExternalStore(controller.subscribe, controller.state);
  const [language, speak] = useLanguageChoice(controller, rest.language ?? services.language);
  const theme = useTheme(services);
  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider style={wholeHeight} theme={fluentThemes[theme]} lang={wordsOf[language].lang}>
        <div className={styles.pane}>
          <CrashGuard host={workbook.capabilities().host} services={services}>
            <PaneBody state={state} controller={controller} workbook={workbook} onLanguage={speak} />
          </CrashGuard>
        </div>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}

function useController(props: PaneProps & { readonly settings: Settings }): Controller {
  const { workbook, services, settings, controller } = props;
  const used = useMemo(
    () => controller ?? makeController({ workbook, services, settings }),
    [controller, workbook, services, settings],
  );
  useEffect(() => used.rest, [used]);
  return used;
}

const remembered = "language";

function useLanguageChoice(controller: Controller, first: Language) {
  const { memory } = controller.services;
  const [language, setLanguage] = useState<Language>(() => {
    const chosen = memory.get(remembered);
    return chosen === "zh" || chosen === "en" ? chosen : first;
  });
  // The notes on the cells speak the language of the pane.
  useEffect(() => controller.speak(language), [controller, language]);
  const speak = (chosen: Language) => {
    memory.set(remembered, chosen);
    setLanguage(chosen);
  };
  return [language, speak] as const;
}

function useTheme(services: Services): Theme {
  const [theme, setTheme] = useState(services.theme);
  useEffect(() => services.watchTheme?.(setTheme), [services]);
  return theme;
}

// Not a class: Fluent gives the provider's classes to every tooltip's and dropdown's layer too, which would cover all.
const wholeHeight = { height: "100%" };

const useStyles = makeStyles({
  pane: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    overflow: "hidden",
    // Chinese breaks between any two characters but keeps punctuation off the start of a line.
    lineBreak: "strict",
  },
});
