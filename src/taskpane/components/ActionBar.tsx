import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Eraser20Regular } from "@fluentui/react-icons/svg/eraser";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { TaskListSquareLtr20Regular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import type { Results } from "../results";
import { useWords } from "../words";
import { Hint } from "./Hint";

export interface ActionBarProps {
  /** While a job runs the buttons stay in reach of the keyboard but do nothing. */
  readonly isWorking: boolean;
  readonly onCheck: (scope: Results["scope"]) => void;
  readonly onTemplate: () => void;
  readonly onClear: () => void;
  readonly onAbout: () => void;
}

export function ActionBar(props: ActionBarProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.bar} role="group" aria-label={words.actions}>
      <CheckButtons {...props} />
      <OtherButtons {...props} />
    </div>
  );
}

function CheckButtons({ isWorking, onCheck }: ActionBarProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Hint text={words.checkSheetHint}>
        <Button
          className={styles.primary}
          appearance="primary"
          size="large"
          icon={<TaskListSquareLtr20Regular />}
          disabledFocusable={isWorking}
          onClick={() => onCheck("sheet")}
        >
          {words.checkSheet}
        </Button>
      </Hint>
      <Hint text={words.checkWorkbookHint}>
        <Button
          className={styles.second}
          size="large"
          disabledFocusable={isWorking}
          onClick={() => onCheck("workbook")}
        >
          {words.checkWorkbook}
        </Button>
      </Hint>
    </div>
  );
}

function OtherButtons({ isWorking, onTemplate, onClear, onAbout }: ActionBarProps) {
  const words = useWords();
  const styles = useStyles();
  const shared = { appearance: "subtle", disabledFocusable: isWorking } as const;
  return (
    <div className={mergeClasses(styles.row, styles.close)}>
      <Hint text={words.templateHint}>
        <Button {...shared} className={styles.small} icon={<TableAdd20Regular />} onClick={onTemplate}>
          {words.template}
        </Button>
      </Hint>
      <Hint text={words.clearHint}>
        <Button {...shared} className={styles.small} icon={<Eraser20Regular />} onClick={onClear}>
          {words.clear}
        </Button>
      </Hint>
      <span className={styles.gap} />
      <Hint isName text={words.about}>
        <Button {...shared} icon={<Settings20Regular />} onClick={onAbout} />
      </Hint>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  close: { columnGap: tokens.spacingHorizontalXXS },
  // In English too both fit side by side into 320 pixels.
  small: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
  },
  primary: { flexGrow: 3, flexBasis: "130px", minWidth: 0 },
  second: { flexGrow: 2, flexBasis: "110px", minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  gap: { flexGrow: 1 },
});
