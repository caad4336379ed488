import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { type Place, rangeText } from "../../core/grid/address";
import type { Table } from "../../core/table/table";
import { readingOf } from "../reading";
import { useLanguage, useWords } from "../words";
import { CellLink } from "./CellLink";
import { PlaceList } from "./PlaceList";
import { TextButton } from "./TextButton";

export interface TableReadingProps {
  readonly table: Table;
  readonly onReveal: (place: Place) => void;
}

/** How a table was read: what was taken for what, what was guessed, and what was not understood. */
export function TableReading({ table, onReveal }: TableReadingProps) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.reading}>
      <span className={styles.place}>{`${table.sheet} ${rangeText(table.range)}`}</span>
      <TextButton unfolds={{ isOpen, id }} onClick={() => setOpen(!isOpen)}>
        {words.howRead}
      </TextButton>
      {isOpen && <Reading id={id} table={table} onReveal={onReveal} />}
    </div>
  );
}

function Reading({ id, table, onReveal }: TableReadingProps & { readonly id: string }) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const { sheet, repairs, unread } = table;
  return (
    <div id={id} className={styles.box}>
      <dl className={styles.list}>
        {readingOf(table, words, language).map(({ term, text, at }) => (
          <div key={term} className={styles.line}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.text}>
              {text} {at && <CellLink place={{ sheet, range: at }} onReveal={onReveal} />}
            </dd>
          </div>
        ))}
      </dl>
      <PlaceList
        title={words.table.repairs}
        places={repairs.map(({ at, message }) => ({ place: { sheet, range: at }, text: message }))}
        onReveal={onReveal}
      />
      <PlaceList
        title={words.table.unread}
        places={unread.map(({ at, text }) => ({ place: { sheet, range: at }, text: { zh: text, en: text } }))}
        onReveal={onReveal}
      />
    </div>
  );
}

const useStyles = makeStyles({
  reading: { padding: "0 12px 8px 32px", fontSize: tokens.fontSizeBase200 },
  place: { marginRight: "12px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  box: {
    marginTop: "6px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: "10px",
    rowGap: "4px",
  },
  line: { display: "contents" },
  term: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
});
