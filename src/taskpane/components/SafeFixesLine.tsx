import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Controller } from "../controller";
import { safeFixes } from "../fixes";
import type { Results } from "../results";
import { useWords } from "../words";

export interface SafeFixesLineProps {
  readonly results: Results;
  readonly controller: Controller;
}

/** How many places can be mended safely, where there are any; they are shown before they are written. */
export function SafeFixesLine({ results, controller }: SafeFixesLineProps) {
  const words = useWords();
  const styles = useStyles();
  const fixes = useMemo(() => safeFixes(results), [results]);
  if (fixes.length === 0) return null;
  return (
    <div className={styles.line}>
      <span className={styles.text}>{words.fixes.safe(fixes.length)}</span>
      <span className={styles.buttons}>
        <Button
          className={styles.button}
          size="small"
          onClick={() => controller.send({ kind: "fixes-opened" })}
        >
          {words.fixes.view}
        </Button>
        {!controller.isReadOnly() && (
          <Button className={styles.button} size="small" onClick={() => void controller.apply(fixes)}>
            {words.fixes.applyAll}
          </Button>
        )}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "0 12px 10px",
  },
  text: { flexGrow: 1 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  // As wide as its word: both stand beside the text in English, too.
  button: { minWidth: 0 },
});
