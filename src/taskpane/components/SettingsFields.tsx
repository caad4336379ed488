import { Field, Select, Switch, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { SettingsFieldsProps } from "../settings-draft";
import { useWords } from "../words";

/** The settings that hold for all rules. */
export function SettingsFields({ draft, onChange }: SettingsFieldsProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      <Field hint={words.settings.trialHint}>
        <Switch
          label={words.settings.trial}
          checked={draft.isTrialOn}
          onChange={(_, { checked }) => onChange({ isTrialOn: checked })}
        />
      </Field>
      <LevelField draft={draft} onChange={onChange} />
      <Field label={words.settings.attributes} hint={words.settings.attributesHint}>
        <Textarea
          className={styles.list}
          resize="vertical"
          rows={5}
          value={draft.attributes}
          onChange={(_, { value }) => onChange({ attributes: value })}
        />
      </Field>
      <FromFile draft={draft} onChange={onChange} />
    </>
  );
}

function LevelField({ draft: { level }, onChange }: SettingsFieldsProps) {
  const words = useWords();
  const styles = useStyles();
  // A settings file may hold another one.
  const levels = level === "" || words.levels.includes(level) ? words.levels : [...words.levels, level];
  return (
    <Field label={words.settings.level}>
      <Select className={styles.select} value={level} onChange={(_, { value }) => onChange({ level: value })}>
        <option value="">{words.settings.levelNone}</option>
        {levels.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What only a settings file can set: said, so that nothing is compared unknown to the user. */
function FromFile({ draft: { projectNames, projectExpenditure } }: SettingsFieldsProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      {projectNames && <p className={styles.fact}>{words.settings.projectNames(projectNames.length)}</p>}
      {projectExpenditure !== undefined && (
        <p className={styles.fact}>{words.settings.projectExpenditure(projectExpenditure)}</p>
      )}
    </>
  );
}

const useStyles = makeStyles({
  list: { minWidth: 0, width: "100%" },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  fact: { margin: 0, lineHeight: "1.5", color: tokens.colorNeutralForeground2 },
});
