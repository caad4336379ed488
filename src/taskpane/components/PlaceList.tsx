import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Place } from "../../core/grid/address";
import type { PlacedText } from "../coverage";
import { useLanguage, useWords } from "../words";
import { CellLink } from "./CellLink";
import { TextButton } from "./TextButton";

export interface PlaceListProps {
  readonly title: string;
  readonly places: readonly PlacedText[];
  readonly hasSheet?: boolean;
  readonly onReveal: (place: Place) => void;
}

/** Of a strange sheet there may be hundreds. */
const portion = 20;

/** Texts with their cells under one title; nothing where there are none. */
export function PlaceList({ title, places, hasSheet = false, onReveal }: PlaceListProps) {
  const language = useLanguage();
  const words = useWords();
  const styles = useStyles();
  const [limit, setLimit] = useState(portion);
  if (places.length === 0) return null;
  const left = places.length - limit;
  return (
    <>
      <p className={styles.title}>{title}</p>
      <ul className={styles.list}>
        {places.slice(0, limit).map(({ place, text }, index) => (
          <li key={index}>
            <CellLink place={place} hasSheet={hasSheet} onReveal={onReveal} /> {text[language]}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <TextButton onClick={() => setLimit(limit + portion)}>
          {words.showMore(Math.min(portion, left))}
        </TextButton>
      )}
    </>
  );
}

const useStyles = makeStyles({
  title: { margin: "8px 0 2px", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "18px", lineHeight: "1.5", overflowWrap: "anywhere" },
});
