import { Button, MessageBarTitle, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Failure } from "../failure";
import type { Services } from "../surroundings";
import { useWords } from "../words";
import { DismissibleBar } from "./DismissibleBar";

export interface FailureMessageProps {
  readonly failure: Failure;
  readonly services: Services;
  readonly onDismiss: () => void;
}

/** What could not be done and what to do now; of the unforeseen also the details, for the people who can mend it. */
export function FailureMessage({ failure, services, onDismiss }: FailureMessageProps) {
  const words = useWords();
  const styles = useStyles();
  const { title, next } = words.errors[failure.code](failure.detail);
  return (
    <DismissibleBar intent="error" onDismiss={onDismiss}>
      <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
      {next}
      {failure.code === "unknown" && <CopyDetails report={failure.report} services={services} />}
    </DismissibleBar>
  );
}

/** Copies the report; where no clipboard is allowed it is shown, to be copied by hand. */
export function CopyDetails({ report, services }: { readonly report: string; readonly services: Services }) {
  const words = useWords();
  const styles = useStyles();
  const [outcome, setOutcome] = useState<"none" | "copied" | "forbidden">("none");
  const copy = () =>
    services.copyText(report).then(
      () => setOutcome("copied"),
      () => setOutcome("forbidden"),
    );
  return (
    <div className={styles.copy}>
      <Button size="small" onClick={() => void copy()}>
        {outcome === "copied" ? words.copied : words.copyDetails}
      </Button>
      {outcome === "forbidden" && (
        <Textarea className={styles.report} readOnly value={report} aria-label={words.copyDetails} />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  title: { display: "block" },
  copy: { marginTop: "6px" },
  report: { width: "100%", marginTop: "6px" },
});
