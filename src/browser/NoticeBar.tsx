import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
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
  drawings: "warning",
  "no-sample": "info",
} as const;

/** What the page has to say of a file. */
export function NoticeBar({ notice, words, onDismiss }: NoticeBarProps) {
  if (!notice) return null;
  return (
    <MessageBar intent={intents[notice.kind]} layout="multiline">
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
  );
}
