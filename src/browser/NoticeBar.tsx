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

const paneWidth = "clamp(320px, 28vw, 420px)";

const useStyles = makeStyles({
  place: {
    position: "fixed",
    top: "46px",
    left: "50%",
    transform: "translateX(-50%)",
    width: "min(640px, calc(100vw - 24px))",
    // Above the spreadsheet's own menus.
    zIndex: 1200,
    // Beside the pane, whose buttons it must not cover; page.css says how wide that is, and from where on.
    "@media (min-width: 821px)": {
      left: `calc((100vw - ${paneWidth}) / 2)`,
      width: `min(640px, calc(100vw - ${paneWidth} - 24px))`,
    },
  },
  notice: { boxShadow: tokens.shadow16 },
});
