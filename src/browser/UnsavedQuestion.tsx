import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { PageWords } from "./words";

interface UnsavedQuestionProps {
  readonly isOpen: boolean;
  /** The file with changes. */
  readonly name: string;
  readonly words: PageWords;
  readonly onAnswer: (choice: "save" | "discard" | "keep") => void;
}

/** Asks before another file takes the place of one with unsaved changes. */
export function UnsavedQuestion({ isOpen, name, words, onAnswer }: UnsavedQuestionProps) {
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={() => onAnswer("keep")}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.question.title}</DialogTitle>
          <DialogContent>{words.question.text(name || words.untitled)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer("save")}>
              {words.saveFirst}
            </Button>
            <Button onClick={() => onAnswer("discard")}>{words.discard}</Button>
            <Button onClick={() => onAnswer("keep")}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
