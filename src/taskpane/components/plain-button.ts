import { tokens } from "@fluentui/react-components";

/** A button that looks like the text in it, over the whole width: a row of a list, or what unfolds one. */
export const plainButton = {
  width: "100%",
  border: "none",
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  font: "inherit",
  textAlign: "start",
  cursor: "pointer",
  // In the dark theme a lighter one would leave a red word on it too faint to read.
  ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const;

/** The same with a chevron before the text. */
export const foldButton = {
  ...plainButton,
  display: "flex",
  alignItems: "flex-start",
  gap: "6px",
} as const;
