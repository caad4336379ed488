import { Text, makeStyles, tokens } from "@fluentui/react-components";

/** Covers the page while a file is dragged over it, so that any place will do to let go. */
export function DropCover({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.cover}>
      <Text size={600} weight="semibold">
        {text}
      </Text>
    </div>
  );
}

const useStyles = makeStyles({
  cover: {
    position: "fixed",
    inset: 0,
    zIndex: 2000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    // Drops land on the window, not on what lies under the pointer.
    pointerEvents: "none",
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
  },
});
