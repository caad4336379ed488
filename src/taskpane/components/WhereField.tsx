import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { TemplateChoices } from "../template";
import type { DraftFieldsProps } from "../draft";
import { useWords } from "../words";

/** Where the tables go. */
export function WhereField({ draft, onChange }: DraftFieldsProps) {
  const words = useWords();
  return (
    <Field label={words.where} {...(draft.where === "selection" ? { hint: words.whereSelectionHint } : {})}>
      <RadioGroup
        value={draft.where}
        onChange={(_, { value }) => onChange({ where: value as TemplateChoices["where"] })}
      >
        <Radio value="new-sheets" label={words.whereNewSheets} />
        <Radio value="stacked" label={words.whereStacked} />
        <Radio value="selection" label={words.whereSelection} />
      </RadioGroup>
    </Field>
  );
}
