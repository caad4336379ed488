import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { useWords } from "../words";

export interface DismissibleBarProps {
  readonly intent: "error" | "success" | "warning";
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** A message across the pane, with a cross that takes it away. */
export function DismissibleBar({ intent, onDismiss, children }: DismissibleBarProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
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
