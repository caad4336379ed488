import { makeStyles, tokens } from "@fluentui/react-components";
import type { Fix } from "../../core/fixes/fix";
import { addressText, type Place, cellRange } from "../../core/grid/address";
import { useWords } from "../words";
import { CellLink } from "./CellLink";

export interface FixPreviewProps {
  readonly fix: Fix;
  readonly onReveal: (place: Place) => void;
}

/** What a fix does: the row that goes in, then cell by cell before → after. */
export function FixPreview({ fix: { sheet, newRows, changes }, onReveal }: FixPreviewProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {newRows && <li className={styles.newRow}>{words.fixes.newRow(newRows.at)}</li>}
      {changes.map(({ at, before, after }) => (
        <li key={`${at.row},${at.column}`} className={styles.change}>
          {newRows && at.row >= newRows.at ? (
            // It is not there yet: what stands at this address now is another cell.
            <span className={styles.newCell}>{addressText(at)}</span>
          ) : (
            <CellLink place={{ sheet, range: cellRange(at) }} onReveal={onReveal} />
          )}
          <span className={styles.texts}>
            <del className={styles.before}>{before || words.fixes.blank}</del>
            {" → "}
            <ins className={styles.after}>{after || words.fixes.blank}</ins>
          </span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: "2px 0 0", padding: 0, listStyleType: "none", lineHeight: "1.5" },
  change: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  newRow: { fontWeight: tokens.fontWeightSemibold },
  newCell: { flexShrink: 0, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  texts: { minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
});
