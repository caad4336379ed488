import { Button, Spinner, Text, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import {
  FolderOpenRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import { type ChangeEvent, useRef } from "react";
import { type EditionState, shownIn } from "./edition-state";
import type { PageWords } from "./words";

interface TopBarProps {
  readonly state: EditionState;
  readonly words: PageWords;
  readonly isPaneShown: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onPane: () => void;
}

/** The slim bar above the spreadsheet: open, save, what is open. */
export function TopBar({ state, words, isPaneShown, onOpen, onSave, onPane }: TopBarProps) {
  const styles = useStyles();
  const isBusy = state.status !== "showing";
  const focusAfterQuestion = useRestoreFocusTarget();
  return (
    <div className={styles.bar}>
      <Text as="h1" className={styles.title} weight="semibold">
        {words.title}
      </Text>
      <OpenButton text={words.open} isDisabled={isBusy} onOpen={onOpen} />
      <Button
        {...focusAfterQuestion}
        appearance="subtle"
        icon={<SaveRegular />}
        disabled={isBusy}
        onClick={onSave}
      >
        {words.save}
      </Button>
      <FileLine state={state} words={words} />
      <Button
        appearance="subtle"
        icon={isPaneShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
        aria-label={isPaneShown ? words.hidePane : words.showPane}
        aria-expanded={isPaneShown}
        onClick={onPane}
      />
    </div>
  );
}

interface OpenButtonProps {
  readonly text: string;
  readonly isDisabled: boolean;
  readonly onOpen: (file: File) => void;
}

function OpenButton({ text, isDisabled, onOpen }: OpenButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  const focusAfterQuestion = useRestoreFocusTarget();
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) onOpen(file);
    // The same file may be chosen again, after it was changed elsewhere.
    event.target.value = "";
  };
  return (
    <>
      <Button
        {...focusAfterQuestion}
        appearance="subtle"
        icon={<FolderOpenRegular />}
        disabled={isDisabled}
        onClick={() => picker.current?.click()}
      >
        {text}
      </Button>
      <input ref={picker} type="file" accept=".xlsx,.xlsm" hidden onChange={pick} aria-label={text} />
    </>
  );
}

/** The name of the workbook on the page, or of the one that is being opened. */
function FileLine({ state, words }: Pick<TopBarProps, "state" | "words">) {
  const styles = useStyles();
  const shown = shownIn(state);
  const name = shown && (shown.name || words.untitled);
  return (
    <div className={styles.file} role="status">
      {state.status === "opening" && <Spinner size="tiny" label={words.opening(state.name)} />}
      {state.status === "saving" && <Spinner size="tiny" label={words.saving} />}
      {state.status !== "opening" && state.status !== "saving" && name && (
        <Text className={styles.name} title={name} truncate wrap={false}>
          {name}
        </Text>
      )}
      {shown?.isChanged && <Text className={styles.unsaved}>· {words.unsaved}</Text>}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "40px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: `0 ${tokens.spacingHorizontalM} 0 0`,
    color: tokens.colorBrandForeground1,
    whiteSpace: "nowrap",
    "@media (max-width: 560px)": { display: "none" },
  },
  file: {
    flex: 1,
    minWidth: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalXS,
  },
  name: { display: "block", minWidth: 0 },
  unsaved: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});
