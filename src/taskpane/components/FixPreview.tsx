import { makeStyles, tokens } from "@fluentui/react-components";
import type { Fix } from "../../core/fixes/fix";
import { type Place, cellRange } from "../../core/grid/address";
import { useWords } from "../words";
import { CellLink } from "./CellLink";

export interface FixPreviewProps {
  readonly fix: Fix;
  readonly onReveal: (place: Place) => void;
}

/** What a fix does, cell by cell: before → after. */
export function FixPreview({ fix: { sheet, changes }, onReveal }: FixPreviewProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {changes.map(({ at, before, after }) => (
        <li key={`${at.row},${at.column}`} className={styles.change}>
          <CellLink place={{ sheet, range: cellRange(at) }} onReveal={onReveal} />
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
  texts: { minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
});
