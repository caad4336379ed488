import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { severities } from "../../core/findings/finding";
import { type Item, countsOf } from "../results";
import { useWords } from "../words";
import { SeverityMark } from "./SeverityMark";

/** How many findings of each severity a table has, in a few characters. */
export function GroupCounts({ items }: { readonly items: readonly Item[] }) {
  const words = useWords();
  const styles = useStyles();
  const counts = countsOf(items);
  if (items.length === 0) {
    return (
      <span className={styles.none}>
        <CheckmarkCircle16Regular aria-hidden /> {words.noFindings}
      </span>
    );
  }
  return (
    <span className={styles.counts}>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <SeverityMark key={severity} severity={severity}>
            <span className={styles.hidden}>{words.severity[severity]}</span>
            {counts[severity]}
          </SeverityMark>
        ))}
    </span>
  );
}

const useStyles = makeStyles({
  counts: {
    display: "inline-flex",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    flexShrink: 0,
  },
  none: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorStatusSuccessForeground1,
  },
  // Read out, but not shown: the icon says it to the eye.
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
