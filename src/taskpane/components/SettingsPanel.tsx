import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Words } from "../../core/words";
import type { Controller } from "../controller";
import { type SettingsDraft, draftOf, settingsOf } from "../settings-draft";
import type { SettingsForm } from "../state";
import { useWords } from "../words";
import { AsidePanel } from "./AsidePanel";
import { FailureMessage } from "./FailureMessage";
import { SettingsFaults } from "./SettingsFaults";
import { SettingsFields } from "./SettingsFields";
import { SettingsFile } from "./SettingsFile";
import { SeverityFields } from "./SeverityFields";

export interface SettingsPanelProps {
  readonly aside: SettingsForm;
  readonly controller: Controller;
  readonly isWorking: boolean;
}

/** What the checks go by: changed here, kept in the workbook once saved. */
export function SettingsPanel({ aside, controller, isWorking }: SettingsPanelProps) {
  const words = useWords();
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(aside.settings));
  const [faults, setFaults] = useState<readonly Words[]>(aside.faults);
  const onChange = (change: Partial<SettingsDraft>) => setDraft((last) => ({ ...last, ...change }));
  const onSave = () => {
    if (!isWorking) void controller.saveSettings(settingsOf(draft));
  };
  return (
    <AsidePanel
      title={words.settings.title}
      isWorking={isWorking}
      footer={<Footer {...{ aside, controller, isWorking, onSave }} />}
      onClose={() => controller.send({ kind: "closed" })}
    >
      <div className={styles.faults}>
        <SettingsFaults faults={faults} />
      </div>
      {/* No form: Enter in the search box must not save. */}
      <div className={styles.form}>
        <p className={styles.hint}>{words.settings.hint}</p>
        <SettingsFields draft={draft} onChange={onChange} />
        <SeverityFields draft={draft} onChange={onChange} />
        <SettingsFile
          settings={settingsOf(draft)}
          services={controller.services}
          onRead={(read) => {
            setDraft(draftOf(read.settings));
            setFaults(read.faults);
          }}
        />
      </div>
    </AsidePanel>
  );
}

/** What went wrong last time, and the button: always in view. */
function Footer(props: SettingsPanelProps & { readonly onSave: () => void }) {
  const words = useWords();
  const styles = useStyles();
  const { aside, controller, isWorking, onSave } = props;
  return (
    <>
      {aside.failure && (
        <div className={styles.failure}>
          <FailureMessage
            failure={aside.failure}
            services={controller.services}
            onDismiss={() => controller.send({ kind: "dismissed" })}
          />
        </div>
      )}
      <Button
        className={styles.save}
        appearance="primary"
        size="large"
        disabledFocusable={isWorking}
        onClick={onSave}
      >
        {words.settings.save}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  faults: { margin: "0 -12px" },
  hint: { margin: 0, lineHeight: "1.5", color: tokens.colorNeutralForeground2 },
  save: { width: "100%" },
  failure: { margin: "-8px -12px 10px" },
});
