import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Fix } from "../../core/fixes/fix";
import type { Controller } from "../controller";
import { safeFixes } from "../fixes";
import type { Resting } from "../state";
import { useLanguage, useWords } from "../words";
import { AsidePanel } from "./AsidePanel";
import { FixPreview } from "./FixPreview";

export interface SafeFixListProps {
  readonly resting: Resting;
  readonly controller: Controller;
}

/** All safe fixes with their previews, one click away from being written together. */
export function SafeFixList({ resting, controller }: SafeFixListProps) {
  const words = useWords();
  const styles = useStyles();
  const fixes = resting.status === "checked" ? safeFixes(resting.results) : [];
  const isReadOnly = controller.isReadOnly();
  const canApply = fixes.length > 0 && !isReadOnly;
  return (
    <AsidePanel
      title={words.fixes.title}
      onClose={() => controller.send({ kind: "closed" })}
      footer={
        canApply && (
          <Button
            className={styles.all}
            appearance="primary"
            size="large"
            onClick={() => void controller.apply(fixes)}
          >
            {words.fixes.applyAll}
          </Button>
        )
      }
    >
      <p className={styles.hint}>{isReadOnly ? words.fixes.readOnly : words.fixes.hint}</p>
      {fixes.length === 0 && <p className={styles.hint}>{words.fixes.nothing}</p>}
      <Sheets fixes={fixes} controller={controller} />
    </AsidePanel>
  );
}

/** Sheet by sheet: a cell's name says nothing without its sheet. */
function Sheets({ fixes, controller }: { readonly fixes: readonly Fix[]; readonly controller: Controller }) {
  const language = useLanguage();
  const styles = useStyles();
  const sheets = [...new Set(fixes.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => (
    <section key={sheet} aria-label={sheet}>
      <h3 className={styles.sheet}>{sheet}</h3>
      {fixes
        .filter((fix) => fix.sheet === sheet)
        .map((fix, index) => (
          <div key={index} className={styles.fix}>
            <p className={styles.title}>{fix.title[language]}</p>
            <FixPreview fix={fix} onReveal={controller.reveal} />
          </div>
        ))}
    </section>
  ));
}

const useStyles = makeStyles({
  hint: { margin: "0 0 8px", lineHeight: "1.5", color: tokens.colorNeutralForeground2 },
  sheet: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  fix: { padding: "6px 0 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { margin: 0, lineHeight: "1.5", color: tokens.colorNeutralForeground2 },
  all: { width: "100%" },
});
