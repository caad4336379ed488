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
import type { ReadyFile } from "./edition-state";
import type { PageWords } from "./words";

interface LossQuestionProps {
  readonly ready: ReadyFile;
  readonly words: PageWords;
  readonly onAnswer: (isAccepted: boolean) => void;
}

/** Tells what a file would lack before it is given out. */
export function LossQuestion({ ready, words, onAnswer }: LossQuestionProps) {
  const styles = useStyles();
  const { warning, cancel } = words;
  return (
    <Dialog open modalType="alert" onOpenChange={() => onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{warning.title}</DialogTitle>
          <DialogContent>
            <ul className={styles.losses}>
              {ready.losses.map((loss) => (
                <li key={`${loss.kind} ${loss.sheet}`}>{warning.loss(loss)}</li>
              ))}
            </ul>
            <Text>{warning.advice(ready.name)}</Text>
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
