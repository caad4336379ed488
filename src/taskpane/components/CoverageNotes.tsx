import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Place } from "../../core/grid/address";
import { type Coverage, coverageCount, coverageOf } from "../coverage";
import type { Results } from "../results";
import { useLanguage, useWords } from "../words";
import { PlaceList } from "./PlaceList";
import { TextButton } from "./TextButton";

export interface CoverageNotesProps {
  readonly results: Results;
  readonly onReveal: (place: Place) => void;
}

/** What was not checked or not marked; nothing where there is nothing of the kind. */
export function CoverageNotes({ results, onReveal }: CoverageNotesProps) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const coverage = coverageOf(results);
  const count = coverageCount(coverage);
  if (count === 0) return null;
  return (
    <div className={styles.notes}>
      <TextButton unfolds={{ isOpen, id }} onClick={() => setOpen(!isOpen)}>
        {words.coverage.title(count)}
      </TextButton>
      {isOpen && (
        <div id={id} className={styles.box}>
          <PlaceList hasSheet title={words.coverage.unread} places={coverage.unread} onReveal={onReveal} />
          <WordList title={words.coverage.sheets} texts={coverage.sheets} />
          <BrokenRules coverage={coverage} />
          <Unmarked coverage={coverage} onReveal={onReveal} />
        </div>
      )}
    </div>
  );
}

function BrokenRules({ coverage }: { readonly coverage: Coverage }) {
  const words = useWords();
  const language = useLanguage();
  return <WordList title={words.coverage.broken} texts={coverage.broken.map((what) => what[language])} />;
}

function Unmarked({
  coverage: { flags },
  onReveal,
}: Pick<CoverageNotesProps, "onReveal"> & { readonly coverage: Coverage }) {
  const words = useWords();
  if (flags.status === "failed") {
    const { title, next } = words.errors[flags.failure.code](flags.failure.detail);
    return <WordList title={words.coverage.flagsFailed} texts={[`${title}。${next}`]} />;
  }
  const skipped = flags.skipped.map(({ sheet, code }) => words.errors[code](sheet).title);
  const blank = { zh: "", en: "" };
  const places = flags.withoutNote.map((place) => ({ place, text: blank }));
  return (
    <>
      <WordList title={words.coverage.skipped} texts={skipped} />
      <PlaceList hasSheet title={words.coverage.withoutNote} places={places} onReveal={onReveal} />
    </>
  );
}

function WordList({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  const styles = useStyles();
  if (texts.length === 0) return null;
  return (
    <>
      <p className={styles.title}>{title}</p>
      <ul className={styles.list}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  notes: { padding: "0 12px 10px", fontSize: tokens.fontSizeBase200 },
  box: {
    marginTop: "4px",
    padding: "4px 10px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: "8px 0 2px", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "18px", lineHeight: "1.5", overflowWrap: "anywhere" },
});
