import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { noticeText } from "../notice-text";
import type { Services } from "../surroundings";
import type { Notice } from "../notice";
import { useLanguage, useWords } from "../words";
import { DismissibleBar } from "./DismissibleBar";
import { FailureMessage } from "./FailureMessage";

export interface NoticeLineProps {
  readonly notice: Notice;
  readonly services: Services;
  readonly onDismiss: () => void;
}

/** What just happened, above the list. */
export function NoticeLine({ notice, services, onDismiss }: NoticeLineProps) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const bar = useFocusAfterFix(notice);
  if (notice.kind === "failed") {
    return <FailureMessage failure={notice.failure} services={services} onDismiss={onDismiss} />;
  }
  return (
    <div ref={bar} className={styles.bar}>
      <DismissibleBar intent={isGood(notice) ? "success" : "warning"} onDismiss={onDismiss}>
        {noticeText(notice, words, language)}
      </DismissibleBar>
    </div>
  );
}

/** The button that wrote a fix is gone with what it fixed: the focus must not be lost with it. */
function useFocusAfterFix({ kind }: Notice) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isOurs = kind === "fixed" || kind === "outdated";
    // Not out of the cells: there the page has no focus, or another element has it.
    if (isOurs && document.hasFocus() && document.activeElement === document.body)
      bar.current?.querySelector("button")?.focus();
  }, [kind]);
  return bar;
}

function isGood(notice: Notice): boolean {
  return notice.kind !== "outdated" && !(notice.kind === "fixed" && !notice.isRechecked);
}

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
});
