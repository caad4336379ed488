import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { TableFinding } from "../../core/findings/validate";
import type { Controller } from "../controller";
import { fixesForFinding } from "../fixes";
import { resultsIn } from "../state";
import { useLanguage, useWords } from "../words";
import { FixPreview } from "./FixPreview";

export interface FindingFixesProps {
  readonly finding: TableFinding;
  readonly controller: Controller;
}

/** What can be done about a finding, each way with its preview. Follows the results by itself: its row is drawn anew seldom. */
export function FindingFixes({ finding, controller }: FindingFixesProps) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const results = useSyncExternalStore(controller.subscribe, () => resultsIn(controller.state()));
  const fixes = results ? fixesForFinding(results, finding) : [];
  if (fixes.length === 0) return null;
  return (
    <section className={styles.fixes} aria-label={words.fixes.canFix}>
      {fixes.map((fix) => (
        <div key={fix.fixer}>
          <p className={styles.title}>{fix.title[language]}</p>
          <FixPreview fix={fix} onReveal={controller.reveal} />
          {!controller.isReadOnly() && (
            <Button className={styles.apply} size="small" onClick={() => void controller.apply([fix])}>
              {words.fixes.apply}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  fixes: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginBottom: "10px",
    paddingBottom: "10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, lineHeight: "1.5" },
  apply: { marginTop: "6px" },
});
