import { Link, makeStyles } from "@fluentui/react-components";
import type { Place } from "../../core/grid/address";
import { cellText, placeText } from "../cell-text";
import { useWords } from "../words";

export interface CellLinkProps {
  readonly place: Place;
  /** Whether the sheet is named too. */
  readonly hasSheet?: boolean;
  readonly onReveal: (place: Place) => void;
}

/** A cell's address; a click shows the cell. */
export function CellLink({ place, hasSheet, onReveal }: CellLinkProps) {
  const words = useWords();
  const styles = useStyles();
  const text = hasSheet ? placeText(place) : cellText(place.range);
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={words.goToCell(text)}
      onClick={() => onReveal(place)}
    >
      {text}
    </Link>
  );
}

const useStyles = makeStyles({
  link: {
    fontSize: "inherit",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    textAlign: "left",
  },
});
