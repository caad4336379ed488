import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import { noticeText } from "../notice-text";
import type { Services } from "../surroundings";
import type { Notice } from "../notice";
import { useLanguage, useWords } from "../words";
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
      <MessageBar intent={isGood(notice) ? "success" : "warning"} layout="multiline">
        <MessageBarBody className={styles.body}>{noticeText(notice, words, language)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              aria-label={words.dismiss}
              icon={<Dismiss16Regular />}
              onClick={onDismiss}
            />
          }
        />
      </MessageBar>
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
  bar: { margin: "8px 12px 0", flexShrink: 0 },
  body: { lineHeight: "1.5", overflowWrap: "anywhere", paddingBottom: "8px" },
});
