import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import type { Notice } from "./edition-state";
import type { PageWords } from "./words";

interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly words: PageWords;
  readonly onDismiss: () => void;
}

const intents = {
  saved: "success",
  refused: "error",
  "save-failed": "error",
  "read-only": "warning",
  unseen: "info",
  "no-sample": "info",
} as const;

/** Good news goes by itself, after this many milliseconds. */
const goodNewsStays = 8_000;

/** What the page has to say of a file, over the spreadsheet, which must not jump. */
export function NoticeBar({ notice, words, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  useEffect(() => {
    if (notice?.kind !== "saved") return undefined;
    const timer = setTimeout(onDismiss, goodNewsStays);
    return () => clearTimeout(timer);
  }, [notice, onDismiss]);
  return (
    <div className={styles.place} role="status">
      {notice && (
        <MessageBar className={styles.notice} intent={intents[notice.kind]} layout="multiline">
          <MessageBarBody>{words.notice(notice)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={words.dismiss}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  place: {
    position: "fixed",
    top: "46px",
    left: "50%",
    transform: "translateX(-50%)",
    width: "min(640px, calc(100vw - 24px))",
    // Above the spreadsheet's own menus.
    zIndex: 1200,
  },
  notice: { boxShadow: tokens.shadow16 },
});
