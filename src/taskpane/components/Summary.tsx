import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle24Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info24Regular } from "@fluentui/react-icons/svg/info";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import { Warning24Filled } from "@fluentui/react-icons/svg/warning";
import { headlineOf } from "../headline";
import type { Results } from "../results";
import { useWords } from "../words";

const icons = {
  error: ErrorCircle24Filled,
  warning: Warning24Filled,
  info: Info24Regular,
  none: CheckmarkCircle24Regular,
  "no-table": TableSearch20Regular,
};

export interface SummaryProps {
  readonly results: Results;
  readonly onTemplate: () => void;
}

/** What came out of the check, worst first, and how much was looked at. */
export function Summary({ results, onTemplate }: SummaryProps) {
  const words = useWords();
  const styles = useStyles();
  const { kind, title, looked, more } = headlineOf(results, words);
  const Icon = icons[kind];
  return (
    <div className={styles.summary}>
      <h2 className={mergeClasses(styles.title, styles[kind])}>
        <Icon className={styles.icon} aria-hidden />
        {title}
      </h2>
      <p className={styles.line}>{looked}</p>
      {more && <p className={styles.line}>{more}</p>}
      {kind === "no-table" && (
        <Button className={styles.button} icon={<TableAdd20Regular />} onClick={onTemplate}>
          {words.template}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  summary: { padding: "12px 12px 10px" },
  title: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "1.35",
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground1 },
  none: { color: tokens.colorStatusSuccessForeground1 },
  "no-table": { color: tokens.colorNeutralForeground1 },
  line: {
    margin: "2px 0 0",
    lineHeight: "1.5",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  button: { marginTop: "10px" },
});
