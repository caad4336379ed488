import { makeStyles } from "@fluentui/react-components";
import { scroller } from "../bring-into-sight";
import type { Controller } from "../controller";
import type { Checked, Resting } from "../state";
import { CoverageNotes } from "./CoverageNotes";
import { FindingList } from "./FindingList";
import { FirstView } from "./FirstView";
import { ListBar } from "./ListBar";
import { NoticeLine } from "./NoticeLine";
import { SafeFixesLine } from "./SafeFixesLine";
import { SettingsFaults } from "./SettingsFaults";
import { Summary } from "./Summary";

export interface RestingViewProps {
  readonly resting: Resting;
  readonly controller: Controller;
  readonly onTemplate: () => void;
}

/** The results, or what to do before there are any. */
export function RestingView({ resting, controller, onTemplate }: RestingViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.scroller} {...scroller}>
      {resting.notice && (
        <NoticeLine
          notice={resting.notice}
          services={controller.services}
          onDismiss={() => controller.send({ kind: "dismissed" })}
        />
      )}
      {resting.status === "fresh" ? (
        <FirstView onTemplate={onTemplate} />
      ) : (
        <CheckedView checked={resting} controller={controller} onTemplate={onTemplate} />
      )}
    </div>
  );
}

type CheckedViewProps = Omit<RestingViewProps, "resting"> & { readonly checked: Checked };

function CheckedView({ checked: { results, view }, controller, onTemplate }: CheckedViewProps) {
  return (
    <>
      <Summary results={results} onTemplate={onTemplate} />
      <SettingsFaults faults={controller.settingsFaults()} />
      <CoverageNotes results={results} onReveal={controller.reveal} />
      <SafeFixesLine results={results} controller={controller} />
      {results.items.length > 0 && (
        <ListBar
          results={results}
          view={view}
          onFilter={(filter) => controller.send({ kind: "filtered", filter })}
          onStep={controller.step}
        />
      )}
      {results.groups.length > 0 && <FindingList results={results} view={view} controller={controller} />}
    </>
  );
}

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
});
