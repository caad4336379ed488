import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { fluentThemes } from "../taskpane/theme";
import { DropCover } from "./DropCover";
import type { Edition } from "./edition";
import { shownIn } from "./edition-state";
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
      {/* Always there and closed: taken away while open, a dialog leaves the page hidden from screen readers. */}
      <UnsavedQuestion
        isOpen={state.status === "asking"}
        name={shown?.name ?? ""}
        words={words}
        onAnswer={(choice) => void edition.answer(choice)}
      />
      <LossQuestion
        ready={state.status === "warning" ? state.ready : undefined}
        words={words}
        onAnswer={edition.accept}
      />
      {isOver && <DropCover text={words.drop} />}
    </FluentProvider>
  );
}

/** Lets the browser ask before the window is closed over unsaved changes. */
function guardUnsaved(isChanged: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (isChanged()) event.preventDefault();
  };
  window.addEventListener("beforeunload", ask);
  return () => window.removeEventListener("beforeunload", ask);
}
