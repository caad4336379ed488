import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { severities } from "../../core/findings/finding";
import { stuck } from "../bring-into-sight";
import { type Results, countsOf } from "../results";
import { type Filter, type View, isShown } from "../view";
import { useWords } from "../words";
import { SeverityMark } from "./SeverityMark";
import { Hint } from "./Hint";

export interface ListBarProps {
  readonly results: Results;
  readonly view: View;
  readonly onFilter: (filter: Filter) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** Stays above the list: how many there are of each severity (a click shows those only), and the way through them. */
export function ListBar({ results, view, onFilter, onStep }: ListBarProps) {
  const words = useWords();
  const styles = useStyles();
  const counts = countsOf(results.items);
  return (
    <div className={styles.bar} {...stuck}>
      <div className={styles.filters} role="group" aria-label={words.filter}>
        {(["all", ...severities] as const).map((filter) => (
          <button
            key={filter}
            type="button"
            className={mergeClasses(styles.filter, view.filter === filter && styles.pressed)}
            aria-pressed={view.filter === filter}
            onClick={() => onFilter(filter)}
          >
            <span className={styles.count}>
              {filter === "all" ? (
                results.items.length
              ) : (
                <SeverityMark severity={filter}>{counts[filter]}</SeverityMark>
              )}
            </span>
            {filter === "all" ? words.all : words.severity[filter]}
          </button>
        ))}
      </div>
      <Steps results={results} view={view} onStep={onStep} />
    </div>
  );
}

function Steps({ results, view, onStep }: Pick<ListBarProps, "results" | "view" | "onStep">) {
  const words = useWords();
  const styles = useStyles();
  const shown = results.items.filter((item) => isShown(item, view.filter));
  const at = shown.findIndex(({ key }) => key === view.current);
  const text = at < 0 ? words.count(shown.length) : words.position(at + 1, shown.length);
  const isEmpty = shown.length === 0;
  return (
    <div className={styles.steps}>
      <span className={styles.position}>{text}</span>
      <Hint text={`${words.previous}（Shift+F8）`}>
        <Button
          icon={<ArrowUp16Regular />}
          disabledFocusable={isEmpty}
          aria-keyshortcuts="Shift+F8"
          onClick={() => onStep(-1)}
        >
          {words.previous}
        </Button>
      </Hint>
      <Hint text={`${words.next}（F8）`}>
        <Button
          appearance="primary"
          icon={<ArrowDown16Regular />}
          disabledFocusable={isEmpty}
          aria-keyshortcuts="F8"
          onClick={() => onStep(1)}
        >
          {words.next}
        </Button>
      </Hint>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "6px 12px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  filters: { display: "flex", gap: "4px" },
  filter: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    flex: "1 1 0",
    minWidth: 0,
    padding: "4px 2px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    // There all backgrounds are the same.
    "@media (forced-colors: active)": { border: "3px solid Highlight", padding: "2px 0" },
  },
  count: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: "1.3" },
  steps: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, marginTop: "8px" },
  position: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
