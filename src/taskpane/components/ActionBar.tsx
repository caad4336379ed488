import { Button, makeStyles, tokens } from "@fluentui/react-components";
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
      <div className={styles.row}>
        <Hint text={words.templateHint}>
          <Button
            appearance="subtle"
            icon={<TableAdd20Regular />}
            disabledFocusable={props.isWorking}
            onClick={props.onTemplate}
          >
            {words.template}
          </Button>
        </Hint>
        <Hint text={words.clearHint}>
          <Button
            appearance="subtle"
            icon={<Eraser20Regular />}
            disabledFocusable={props.isWorking}
            onClick={props.onClear}
          >
            {words.clear}
          </Button>
        </Hint>
        <span className={styles.gap} />
        <Hint isName text={words.about}>
          <Button
            appearance="subtle"
            icon={<Settings20Regular />}
            disabledFocusable={props.isWorking}
            onClick={props.onAbout}
          />
        </Hint>
      </div>
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

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 3, flexBasis: "130px", minWidth: 0 },
  second: { flexGrow: 2, flexBasis: "110px", minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  gap: { flexGrow: 1 },
});
