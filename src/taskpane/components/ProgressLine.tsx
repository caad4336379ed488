import { Field, ProgressBar, makeStyles } from "@fluentui/react-components";
import { progressText } from "../progress-text";
import type { Job } from "../job";
import { useWords } from "../words";

/** How far the job is that runs now. */
export function ProgressLine({ job }: { readonly job: Job }) {
  const words = useWords();
  const styles = useStyles();
  const judging = job.kind === "check" && job.step.kind === "judging" ? job.step : undefined;
  return (
    <div className={styles.line}>
      <Field validationMessage={progressText(job, words)} validationState="none">
        <ProgressBar {...(judging ? { value: judging.done, max: judging.total } : {})} />
      </Field>
    </div>
  );
}

const useStyles = makeStyles({
  // Short work ends before this shows: nothing flickers.
  line: {
    padding: "10px 12px",
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "150ms",
    animationDelay: "150ms",
    animationFillMode: "both",
  },
});
