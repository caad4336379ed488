import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/findings/finding";
import { useWords } from "../words";

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

export interface SeverityMarkProps {
  readonly severity: Severity;
  /** What stands beside the icon: the severity's word, unless something else is given. */
  readonly children?: React.ReactNode;
}

/** A severity by shape, word and colour, so that no one of them is needed to tell. */
export function SeverityMark({ severity, children }: SeverityMarkProps) {
  const words = useWords();
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon className={styles.icon} aria-hidden />
      {children ?? words.severity[severity]}
    </span>
  );
}

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  icon: { flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});
