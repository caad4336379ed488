import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ReadyFile } from "./edition-state";
import type { PageWords } from "./words";

interface LossQuestionProps {
  /** The file that waits for the answer; none, and the question is closed. */
  readonly ready: ReadyFile | undefined;
  readonly words: PageWords;
  readonly onAnswer: (isAccepted: boolean) => void;
}

/** Tells what a file would lack before it is given out. */
export function LossQuestion({ ready, words, onAnswer }: LossQuestionProps) {
  const styles = useStyles();
  const { warning, cancel } = words;
  // What was asked stands until it has faded out.
  const [asked, setAsked] = useState(ready);
  if (ready && ready !== asked) setAsked(ready);
  return (
    <Dialog open={ready !== undefined} modalType="alert" onOpenChange={() => onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{warning.title}</DialogTitle>
          <DialogContent>
            <ul className={styles.losses}>
              {asked?.losses.map((loss) => (
                <li key={`${loss.kind} ${loss.sheet}`}>{warning.loss(loss)}</li>
              ))}
            </ul>
            <Text>{warning.advice(asked?.name ?? "")}</Text>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer(true)}>
              {warning.save}
            </Button>
            <Button onClick={() => onAnswer(false)}>{cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  losses: { margin: `0 0 ${tokens.spacingVerticalM}`, paddingLeft: tokens.spacingHorizontalL },
});
