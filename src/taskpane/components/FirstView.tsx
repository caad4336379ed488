import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words";
import { TextButton } from "./TextButton";

/** Before the first check: one line on what to do. */
export function FirstView({ onTemplate }: { readonly onTemplate: () => void }) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <p className={styles.first}>{words.intro}</p>
      <p className={styles.more}>{words.introMore}</p>
      <TextButton onClick={onTemplate}>{words.introTemplate}</TextButton>
    </div>
  );
}

const useStyles = makeStyles({
  view: { padding: "20px 16px", lineHeight: "1.6" },
  first: { margin: "0 0 8px", fontSize: tokens.fontSizeBase400, lineHeight: "1.5" },
  more: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
});
