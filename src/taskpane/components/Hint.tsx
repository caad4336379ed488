import { Tooltip, type TooltipProps } from "@fluentui/react-components";

export interface HintProps {
  readonly text: string;
  /** Where the element has no text of its own, the hint is its name. */
  readonly isName?: boolean;
  readonly children: NonNullable<TooltipProps["children"]>;
}

/** So long the pointer rests before a hint shows: a hint that pops up at every click hides what lies below. */
const rest = 600;

/** What a button does, for who hesitates over it. */
export function Hint({ text, isName = false, children }: HintProps) {
  return (
    <Tooltip content={text} relationship={isName ? "label" : "description"} showDelay={rest} withArrow>
      {children}
    </Tooltip>
  );
}
