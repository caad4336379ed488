import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RulePage } from "../../core/findings/rule-page";
import { useLanguage } from "../words";

export interface RuleSectionsProps {
  readonly page: RulePage;
  readonly id?: string;
}

/** All that is to be said of a rule. */
export function RuleSections({ page, id }: RuleSectionsProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <dl className={styles.list} id={id}>
      {page.sections.map(({ name, heading, text }) => (
        <div key={name}>
          <dt className={styles.term}>{heading[language]}</dt>
          <dd
            className={mergeClasses(
              styles.text,
              (name === "wrong" || name === "right") && mergeClasses(styles.example, styles[name]),
            )}
          >
            {text[language]}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0 },
  term: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    margin: 0,
    lineHeight: "1.5",
    overflowWrap: "anywhere",
    // Sources are parts of a sentence.
    "::first-letter": { textTransform: "uppercase" },
  },
  example: {
    marginTop: "2px",
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground2,
    // A line a row of the form.
    whiteSpace: "pre-wrap",
  },
  wrong: { borderLeft: `3px solid ${tokens.colorStatusDangerBackground3}` },
  right: { borderLeft: `3px solid ${tokens.colorStatusSuccessBackground3}` },
});
