import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { memo, useId } from "react";
import { cellText, placeText } from "../cell-text";
import type { Controller } from "../controller";
import type { Item } from "../results";
import { useLanguage, useWords } from "../words";
import { FindingDetails } from "./FindingDetails";
import { SeverityMark } from "./SeverityMark";
import { plainButton } from "./plain-button";

export interface FindingRowProps {
  readonly item: Item;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  /** The one row the Tab key comes to; the arrow keys go on from there. */
  readonly isTabStop: boolean;
  readonly controller: Controller;
}

/** One finding. Drawn anew only when something of its own changes: there may be thousands. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { item, isCurrent, isOpen, isTabStop, controller } = props;
  const styles = useStyles();
  const language = useLanguage();
  const id = useId();
  const { severity, message, sheet, at, table } = item.finding;
  const cell = table ? cellText(at) : placeText({ sheet, range: at });
  return (
    <li className={mergeClasses(styles.row, styles[severity], isCurrent && styles.current)}>
      <button
        type="button"
        className={styles.main}
        data-finding={item.key}
        aria-current={isCurrent ? "true" : undefined}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => controller.goTo(item.key)}
      >
        <span className={styles.head}>
          <SeverityMark severity={severity} />
          <span className={styles.cell}>{cell}</span>
        </span>
        <span className={styles.message} id={`${id}-message`}>
          {message[language]}
        </span>
      </button>
      <Unfold id={id} {...props} />
      {isOpen && <FindingDetails id={`${id}-details`} finding={item.finding} controller={controller} />}
    </li>
  );
});

function Unfold({ id, item, isOpen, isTabStop, controller }: FindingRowProps & { readonly id: string }) {
  const words = useWords();
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.unfold}
      aria-label={words.details}
      aria-describedby={`${id}-message`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? `${id}-details` : undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => controller.send({ kind: "toggled", key: item.key })}
    >
      {isOpen ? <ChevronUp16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
    </button>
  );
}

const focused = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" };
const stripe = (colour: string) => ({ boxShadow: `inset 3px 0 0 ${colour}` });

const useStyles = makeStyles({
  row: {
    position: "relative",
    listStyleType: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  current: { backgroundColor: tokens.colorBrandBackground2 },
  error: stripe(tokens.colorStatusDangerBackground3),
  warning: stripe(tokens.colorStatusWarningBackground3),
  info: stripe(tokens.colorNeutralStroke1),
  main: {
    ...plainButton,
    display: "block",
    padding: "8px 12px 10px 14px",
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    marginBottom: "2px",
    paddingRight: "32px",
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  message: { display: "block", lineHeight: "1.5", overflowWrap: "anywhere" },
  unfold: {
    position: "absolute",
    top: "2px",
    right: "4px",
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "32px",
    height: "32px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": focused,
  },
});
