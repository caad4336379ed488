import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/words";
import type { Capabilities } from "../../workbook/workbook";
import { useLanguage, useWords } from "../words";
import { AsidePanel } from "./AsidePanel";

export interface AboutPanelProps {
  readonly capabilities: Capabilities;
  readonly onLanguage: (language: Language) => void;
  readonly onSettings: () => void;
  readonly onRules: () => void;
  readonly onClose: () => void;
}

/** The language, and what works in this program. */
export function AboutPanel({ capabilities, onLanguage, onSettings, onRules, onClose }: AboutPanelProps) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const facts = [
    [words.host, capabilities.host],
    [words.notesTitle, words.notes[capabilities.notes]],
    [words.live, capabilities.hasLiveEdits ? words.liveYes : words.liveNo],
    [words.undo, capabilities.hasUndoGroups ? words.undoYes : words.undoNo],
  ] as const;
  return (
    <AsidePanel title={words.about} onClose={onClose}>
      <Field label={words.language}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => onLanguage(value as Language)}
        >
          <Radio value="zh" label={words.chinese} />
          <Radio value="en" label={words.english} />
        </RadioGroup>
      </Field>
      <div className={styles.places}>
        <Button onClick={onSettings}>{words.settings.title}</Button>
        <Button onClick={onRules}>{words.rules.all}</Button>
      </div>
      <dl className={styles.list}>
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
        <Keys />
      </dl>
      <p className={styles.text}>{words.privacy}</p>
    </AsidePanel>
  );
}

function Keys() {
  const words = useWords();
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{words.keys}</dt>
      {words.keysText.map(([key, text]) => (
        <dd key={key} className={styles.text}>
          <kbd className={styles.key}>{key}</kbd> {text}
        </dd>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  places: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
  list: { display: "flex", flexDirection: "column", gap: "12px", margin: "12px 0" },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: "2px 0 0",
    lineHeight: "1.5",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  key: {
    padding: "1px 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
  },
});
