import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { fluentThemes } from "../taskpane/theme";
import { DropCover } from "./DropCover";
import type { Edition } from "./edition";
import { type EditionState, shownIn } from "./edition-state";
import { LossQuestion } from "./LossQuestion";
import { NoticeBar } from "./NoticeBar";
import { TopBar } from "./TopBar";
import { UnsavedQuestion } from "./UnsavedQuestion";
import { watchDrops } from "./watch-drops";
import { watchKeys } from "./watch-keys";
import type { PageWords } from "./words";

interface PageFrameProps {
  readonly edition: Edition;
  readonly words: PageWords;
  /** Shows or hides the pane beside the spreadsheet. */
  readonly onPane: (isShown: boolean) => void;
}

/** What stands around the spreadsheet and the pane. */
export function PageFrame({ edition, words, onPane }: PageFrameProps) {
  const state = useSyncExternalStore(edition.subscribe, edition.state);
  const [isOver, setOver] = useState(false);
  const [isPaneShown, showPane] = useState(true);
  useEffect(() => watchDrops(setOver, (file) => void edition.open(file)), [edition]);
  useEffect(() => watchKeys({ save: () => void edition.save() }), [edition]);
  useEffect(() => guardUnsaved(() => shownIn(edition.state())?.isChanged === true), [edition]);
  useEffect(() => onPane(isPaneShown), [onPane, isPaneShown]);
  const shown = shownIn(state);
  return (
    <FluentProvider theme={fluentThemes.light}>
      <TopBar
        state={state}
        words={words}
        isPaneShown={isPaneShown}
        onOpen={(file) => void edition.open(file)}
        onSave={() => void edition.save()}
        onPane={() => showPane(!isPaneShown)}
      />
      <NoticeBar notice={shown?.notice} words={words} onDismiss={edition.dismiss} />
      <Questions edition={edition} state={state} words={words} />
      {isOver && <DropCover text={words.drop} />}
    </FluentProvider>
  );
}

interface QuestionsProps extends Pick<PageFrameProps, "edition" | "words"> {
  readonly state: EditionState;
}

/** A question stays when it has been answered: taken away while open, it leaves the page hidden from screen readers. */
function Questions({ edition, state, words }: QuestionsProps) {
  const hasAsked = useEver(state.status === "asking");
  const hasWarned = useEver(state.status === "warning");
  return (
    <>
      {hasAsked && (
        <UnsavedQuestion
          isOpen={state.status === "asking"}
          name={shownIn(state)?.name ?? ""}
          words={words}
          onAnswer={(choice) => void edition.answer(choice)}
        />
      )}
      {hasWarned && (
        <LossQuestion
          ready={state.status === "warning" ? state.ready : undefined}
          words={words}
          onAnswer={edition.accept}
        />
      )}
    </>
  );
}

/** Whether it has been so at any time. */
function useEver(isSo: boolean): boolean {
  const [wasSo, setSo] = useState(isSo);
  if (isSo && !wasSo) setSo(true);
  return wasSo || isSo;
}

/** Lets the browser ask before the window is closed over unsaved changes. */
function guardUnsaved(isChanged: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (isChanged()) event.preventDefault();
  };
  window.addEventListener("beforeunload", ask);
  return () => window.removeEventListener("beforeunload", ask);
}
