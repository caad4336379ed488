import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Job } from "../job";
import { progressText } from "../progress-text";
import { useWords } from "../words";

/** How far the job is that runs now. */
export function ProgressLine({ job }: { readonly job: Job }) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const judging = job.kind === "check" && job.step.kind === "judging" ? job.step : undefined;
  return (
    <div className={styles.line}>
      <ProgressBar aria-labelledby={id} {...(judging ? { value: judging.done, max: judging.total } : {})} />
      <p className={styles.text} id={id}>
        {progressText(job, words)}
      </p>
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
  text: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
