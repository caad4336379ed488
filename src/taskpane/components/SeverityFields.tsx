import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Severity } from "../../core/findings/finding";
import { mandatedRules } from "../../core/findings/mandated";
import type { Rule } from "../../core/findings/rule";
import { rules } from "../../core/findings/rules";
import { pagesWith } from "../rule-pages";
import { type SettingsFieldsProps, choicesFor, withSeverity } from "../settings-draft";
import { type PaneWords, useLanguage, useWords } from "../words";
import { RuleSearch } from "./RuleSearch";
import { TextButton } from "./TextButton";

/** Every rule with its severity; unfolded on demand, for few are ever changed. */
export function SeverityFields({ draft, onChange }: SettingsFieldsProps) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const changed = Object.keys(draft.severities).length;
  return (
    <div>
      <TextButton unfolds={{ isOpen, id }} onClick={() => setOpen(!isOpen)}>
        {words.settings.severities}
        {changed > 0 && ` · ${words.settings.changed(changed)}`}
      </TextButton>
      {isOpen && (
        <div id={id}>
          <p className={styles.hint}>{words.settings.mandated}</p>
          <Found draft={draft} onChange={onChange} />
        </div>
      )}
    </div>
  );
}

function Found({ draft, onChange }: SettingsFieldsProps) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const [sought, setSought] = useState("");
  const found = new Set(pagesWith(sought, language).map(({ id }) => id));
  const shown = rules.filter(({ id }) => found.has(id));
  return (
    <>
      <RuleSearch sought={sought} onSeek={setSought} />
      <p className={styles.hint} role="status">
        {shown.length === 0 ? words.rules.none : words.rules.found(shown.length)}
      </p>
      <ul className={styles.list}>
        {shown.map((rule) => (
          <SeverityField
            key={rule.id}
            rule={rule}
            severity={draft.severities[rule.id]}
            onSeverity={(severity) =>
              onChange({ severities: withSeverity(draft.severities, rule.id, severity) })
            }
          />
        ))}
      </ul>
    </>
  );
}

interface SeverityFieldProps {
  readonly rule: Rule;
  readonly severity: Severity | "off" | undefined;
  readonly onSeverity: (severity: Severity | "off" | undefined) => void;
}

function SeverityField({ rule, severity, onSeverity }: SeverityFieldProps) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const choices = choicesFor(rule);
  const isFixed = mandatedRules.has(rule.id) && choices.length === 1;
  return (
    <li className={styles.rule}>
      <Field label={rule.what[language]}>
        <Select
          size="small"
          className={styles.select}
          disabled={isFixed}
          value={severity ?? ""}
          onChange={(_, { value }) => onSeverity(choices.find((choice) => choice === value))}
        >
          <option value="">{words.settings.own(words.severity[rule.severity])}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {severityText(choice, words)}
            </option>
          ))}
        </Select>
      </Field>
    </li>
  );
}

function severityText(severity: Severity | "off", words: PaneWords): string {
  return severity === "off" ? words.settings.off : words.severity[severity];
}

const useStyles = makeStyles({
  hint: { margin: "6px 0", lineHeight: "1.5", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  rule: { padding: "6px 0 8px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
});
