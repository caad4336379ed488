import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type KeyboardEvent, Suspense, lazy, useEffect, useRef } from "react";
import type { Language } from "../../core/words";
import type { Workbook } from "../../workbook/workbook";
import { asideIn } from "../aside";
import type { Controller } from "../controller";
import { type State, restingOf } from "../state";
import { ActionBar } from "./ActionBar";
import { LiveRegion } from "./LiveRegion";
import { ProgressLine } from "./ProgressLine";
import { RestingView } from "./RestingView";

// A fifth of the pane's weight, and nobody needs it at the start: it comes once the pane stands.
const loadAside = () => import("./AsideView");
const AsideView = lazy(async () => ({ default: (await loadAside()).AsideView }));

export interface PaneBodyProps {
  readonly state: State;
  readonly controller: Controller;
  readonly workbook: Workbook;
  readonly onLanguage: (language: Language) => void;
}

/** The one thing the state says, and the keys that work everywhere in the pane. */
export function PaneBody({ state, controller, workbook, onLanguage }: PaneBodyProps) {
  const styles = useStyles();
  const aside = asideIn(state);
  const isAside = aside !== undefined;
  const main = useFocusBack(isAside);
  // Where it does not come now it is asked for again when it is needed.
  useEffect(() => void loadAside().catch(() => undefined), []);
  return (
    <div className={styles.body} onKeyDown={(event) => onKey(event, controller)}>
      <LiveRegion state={state} />
      {/* The list stays where it was scrolled to while something stands in front of it. */}
      <div ref={main} className={mergeClasses(styles.main, isAside && styles.hidden)}>
        <MainView state={state} controller={controller} />
      </div>
      {aside && (
        <Suspense>
          <AsideView
            aside={aside}
            isWorking={state.status === "working"}
            {...{ controller, workbook, onLanguage }}
          />
        </Suspense>
      )}
    </div>
  );
}

function MainView({ state, controller }: Pick<PaneBodyProps, "state" | "controller">) {
  const openTemplate = () => controller.send({ kind: "template-opened" });
  return (
    <>
      <ActionBar
        isWorking={state.status === "working"}
        onCheck={(scope) => void controller.check(scope)}
        onClear={() => void controller.clear()}
        onTemplate={openTemplate}
        onAbout={() => controller.send({ kind: "about-opened" })}
      />
      {state.status === "working" && <ProgressLine job={state.job} />}
      <RestingView resting={restingOf(state)} controller={controller} onTemplate={openTemplate} />
    </>
  );
}

function onKey(event: KeyboardEvent, controller: Controller): void {
  if (event.key !== "F8" || event.defaultPrevented) return;
  event.preventDefault();
  controller.step(event.shiftKey ? -1 : 1);
}

/** When what stood in front is closed the focus goes back to where it was before. */
function useFocusBack(isAside: boolean) {
  const main = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | undefined>(undefined);
  useEffect(() => {
    const remember = (event: FocusEvent) => (last.current = event.target as HTMLElement);
    const element = main.current;
    element?.addEventListener("focusin", remember);
    return () => element?.removeEventListener("focusin", remember);
  }, []);
  const wasAside = useRef(isAside);
  useEffect(() => {
    if (wasAside.current && !isAside) last.current?.focus();
    wasAside.current = isAside;
  }, [isAside]);
  return main;
}

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, position: "relative" },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  hidden: { display: "none" },
});
