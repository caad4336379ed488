import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface TextButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** Of a button that unfolds something: whether it stands open, and what it unfolds. */
  readonly unfolds?: { readonly isOpen: boolean; readonly id: string };
}

/** A small action inside text. */
export function TextButton({ children, onClick, unfolds }: TextButtonProps) {
  const styles = useStyles();
  const aria = unfolds
    ? { "aria-expanded": unfolds.isOpen, "aria-controls": unfolds.isOpen ? unfolds.id : undefined }
    : {};
  return (
    <Link as="button" type="button" className={styles.button} onClick={onClick} {...aria}>
      {children}
    </Link>
  );
}

const useStyles = makeStyles({
  button: {
    fontSize: "inherit",
    textAlign: "start",
    lineHeight: "1.5",
    paddingBlock: "3px",
    // There it has the colour of any other text.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});
