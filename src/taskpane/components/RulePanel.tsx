import { makeStyles, tokens } from "@fluentui/react-components";
import type { Controller } from "../controller";
import { rulePages } from "../rule-pages";
import { useLanguage, useWords } from "../words";
import { AsidePanel } from "./AsidePanel";
import { RuleList } from "./RuleList";
import { RuleSections } from "./RuleSections";
import { TextButton } from "./TextButton";

export interface RulePanelProps {
  /** The rule whose page is shown; undefined: all of them. */
  readonly rule: string | undefined;
  readonly controller: Controller;
}

/** The page of one rule, or the pages of all. */
export function RulePanel({ rule, controller }: RulePanelProps) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const page = rulePages.find(({ id }) => id === rule);
  return (
    <AsidePanel
      title={page ? words.rules.open : words.rules.all}
      onClose={() => controller.send({ kind: "closed" })}
    >
      {page ? (
        <>
          <h3 className={styles.title}>{page.title[language]}</h3>
          <RuleSections page={page} />
          <p className={styles.more}>
            <TextButton onClick={() => controller.send({ kind: "rules-opened" })}>
              {words.rules.all}
            </TextButton>
          </p>
        </>
      ) : (
        <RuleList />
      )}
    </AsidePanel>
  );
}

const useStyles = makeStyles({
  title: {
    margin: "0 0 12px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "1.4",
    overflowWrap: "anywhere",
  },
  more: { margin: "16px 0 0" },
});
