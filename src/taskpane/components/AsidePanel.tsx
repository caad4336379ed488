import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "../words";
import { Hint } from "./Hint";

export interface AsidePanelProps {
  readonly title: string;
  readonly isWorking?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Stays in view below what scrolls. */
  readonly footer?: ReactNode;
}

/**
 * Stands in front of the list. Not modal: the user must be able to select a cell in the sheet meanwhile,
 * which in the browser edition lies in the same page.
 */
export function AsidePanel({ title, isWorking = false, onClose, children, footer }: AsidePanelProps) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    // A dropdown that Esc has just closed has taken the key already.
    if (event.key !== "Escape" || event.defaultPrevented || isWorking) return;
    event.preventDefault();
    onClose();
  };
  return (
    <div
      ref={panel}
      className={styles.panel}
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <Hint isName text={`${words.back}（Esc）`}>
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            disabledFocusable={isWorking}
            onClick={onClose}
          />
        </Hint>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
      </div>
      <div className={styles.body}>{children}</div>
      {footer && <div className={styles.foot}>{footer}</div>}
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, outlineStyle: "none" },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: "8px 12px 8px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px" },
  foot: { padding: "10px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
