import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import type { Words } from "../../core/words";
import { useLanguage, useWords } from "../words";

/** What of the settings was not understood and does not count; nothing where all was. */
export function SettingsFaults({ faults }: { readonly faults: readonly Words[] }) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  if (faults.length === 0) return null;
  return (
    <div className={styles.bar}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{words.settings.faults}</MessageBarTitle>
          {faults.map((fault) => (
            <span key={fault.zh} className={styles.fault}>
              {fault[language]}
            </span>
          ))}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { padding: "0 12px 10px" },
  body: { lineHeight: "1.5", overflowWrap: "anywhere", whiteSpace: "normal", paddingBottom: "8px" },
  fault: { display: "block" },
});
