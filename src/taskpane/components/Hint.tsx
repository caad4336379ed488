import { Tooltip, type TooltipProps } from "@fluentui/react-components";

export interface HintProps {
  readonly text: string;
  /** Where the element has no text of its own, the hint is its name. */
  readonly isName?: boolean;
  readonly children: NonNullable<TooltipProps["children"]>;
}

/** So long the pointer rests before a hint shows: a hint that pops up at every click hides what lies below. */
const rest = 600;

/** A click goes through the hint to the button it hangs over. */
const passClicks = { pointerEvents: "none" } as const;

/** What a button does, for who hesitates over it. */
export function Hint({ text, isName = false, children }: HintProps) {
  // Inside the pane's own landmark and theme, not at the end of the page.
  const mountNode = document.querySelector<HTMLElement>("#pane > .fui-FluentProvider");
  return (
    <Tooltip
      content={{ children: text, style: passClicks }}
      relationship={isName ? "label" : "description"}
      showDelay={rest}
      mountNode={mountNode}
      withArrow
    >
      {children}
    </Tooltip>
  );
}
