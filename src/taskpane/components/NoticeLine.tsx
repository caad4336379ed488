import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { noticeText } from "../notice-text";
import type { Services } from "../surroundings";
import type { Notice } from "../state";
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
  if (notice.kind === "failed") {
    return <FailureMessage failure={notice.failure} services={services} onDismiss={onDismiss} />;
  }
  return (
    <MessageBar className={styles.bar} intent="success" layout="multiline">
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
  );
}

const useStyles = makeStyles({
  bar: { margin: "8px 12px 0", flexShrink: 0 },
  body: { lineHeight: "1.5", overflowWrap: "anywhere", paddingBottom: "8px" },
});
