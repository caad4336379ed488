import { makeStyles, tokens } from "@fluentui/react-components";
import { rules } from "../../core/findings/rules";
import type { TableFinding } from "../../core/findings/validate";
import type { Place } from "../../core/grid/address";
import type { Controller } from "../controller";
import { useLanguage, useWords } from "../words";
import { CellLink } from "./CellLink";
import { FindingFixes } from "./FindingFixes";
import { TextButton } from "./TextButton";

export interface FindingDetailsProps {
  readonly id: string;
  readonly finding: TableFinding;
  readonly controller: Controller;
}

/** How to mend a finding first; then why it matters and what it rests on. */
export function FindingDetails({ id, finding, controller }: FindingDetailsProps) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const rule = rules.find((one) => one.id === finding.rule);
  const parts = rule
    ? [
        { term: words.fix, text: rule.fix },
        { term: words.rule, text: rule.what },
        { term: words.why, text: rule.why },
        { term: words.source, text: rule.source },
      ]
    : [];
  return (
    <div className={styles.box} id={id}>
      <FindingFixes finding={finding} controller={controller} />
      <dl className={styles.list}>
        {parts.map(({ term, text }) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.text}>{text[language]}</dd>
          </div>
        ))}
        <Cells finding={finding} onReveal={controller.reveal} />
      </dl>
      {rule && (
        <p className={styles.page}>
          <TextButton onClick={() => controller.send({ kind: "rules-opened", rule: rule.id })}>
            {words.rules.open}
          </TextButton>
        </p>
      )}
    </div>
  );
}

type CellsProps = Pick<FindingDetailsProps, "finding"> & { readonly onReveal: (place: Place) => void };

function Cells({ finding: { sheet, cells }, onReveal }: CellsProps) {
  const words = useWords();
  const styles = useStyles();
  if (cells.length < 2) return null;
  return (
    <div>
      <dt className={styles.term}>{words.cells}</dt>
      <dd className={styles.text}>
        <span className={styles.cells}>
          {cells.map((range, index) => (
            <CellLink key={index} place={{ sheet, range }} onReveal={onReveal} />
          ))}
        </span>
      </dd>
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
  },
  page: { margin: "8px 0 0" },
  box: {
    margin: "0 12px 12px 14px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});
