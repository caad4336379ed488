import { makeStyles } from "@fluentui/react-components";
import { announcementOf } from "../announcement";
import type { State } from "../state";
import { useLanguage, useWords } from "../words";

/** Tells a screen reader what happened, without taking the focus. */
export function LiveRegion({ state }: { readonly state: State }) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.region} role="status">
      {announcementOf(state, words, language)}
    </div>
  );
}

const useStyles = makeStyles({
  region: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
