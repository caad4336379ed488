import { Combobox, Field, Input, Option, makeStyles } from "@fluentui/react-components";
import { type DraftFieldsProps, isYear } from "../draft";
import { useWords } from "../words";

export interface HeaderFieldsProps extends DraftFieldsProps {
  readonly attributes: readonly string[];
}

/** What stands in the head of every table that is inserted. */
export function HeaderFields({ draft, onChange, attributes }: HeaderFieldsProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      <div className={styles.pair}>
        <YearField draft={draft} onChange={onChange} />
        <ChoiceField
          label={words.level}
          hint={words.levelHint}
          value={draft.level}
          choices={words.levels}
          onChange={(level) => onChange({ level })}
        />
      </div>
      <Field label={words.department}>
        <Input value={draft.department} onChange={(_, { value }) => onChange({ department: value })} />
      </Field>
      <Field label={words.unit}>
        <Input value={draft.unit} onChange={(_, { value }) => onChange({ unit: value })} />
      </Field>
      <ChoiceField
        label={words.attribute}
        hint={words.attributeHint}
        value={draft.attribute}
        choices={attributes}
        onChange={(attribute) => onChange({ attribute })}
      />
    </>
  );
}

function YearField({ draft, onChange }: DraftFieldsProps) {
  const words = useWords();
  const styles = useStyles();
  const wrong = isYear(draft.year)
    ? {}
    : { validationMessage: words.yearWrong, validationState: "error" as const };
  return (
    <Field className={styles.year} label={words.year} required {...wrong}>
      <Input
        className={styles.input}
        inputMode="numeric"
        maxLength={4}
        value={draft.year}
        onChange={(_, { value }) => onChange({ year: value })}
      />
    </Field>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly onChange: (value: string) => void;
}

/** A dropdown into which anything else can be typed too. */
function ChoiceField({ label, hint, value, choices, onChange }: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.grow} label={label} hint={hint}>
      <Combobox
        className={styles.input}
        freeform
        value={value}
        selectedOptions={choices.includes(value) ? [value] : []}
        onChange={(event) => onChange(event.target.value)}
        // Typing something else unselects the option, which is told here too, without a text.
        onOptionSelect={(_, { optionText }) => optionText !== undefined && onChange(optionText)}
      >
        {choices.map((choice) => (
          <Option key={choice}>{choice}</Option>
        ))}
      </Combobox>
    </Field>
  );
}

const useStyles = makeStyles({
  pair: { display: "flex", gap: "12px", alignItems: "flex-start" },
  year: { flexBasis: "88px", flexShrink: 0 },
  grow: { flexGrow: 1, minWidth: 0 },
  // Fluent gives them a width of 250 px, more than is left at 320.
  input: { minWidth: 0, width: "100%" },
});
