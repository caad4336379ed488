import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { Settings } from "../../core/findings/settings";
import { layouts } from "../../core/table/layouts";
import { type TemplateChoices, layoutOf, tablesOf } from "../template";
import type { DraftFieldsProps } from "../draft";
import { useLanguage, useWords } from "../words";
import { FormPreview } from "./FormPreview";

export interface LayoutFieldProps extends DraftFieldsProps {
  readonly choices: TemplateChoices;
  readonly settings: Settings;
}

/** Which form, and how the first table of it will look. */
export function LayoutField({ draft, onChange, choices, settings }: LayoutFieldProps) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const name = layoutOf(draft.layout).name[language];
  const [first] = tablesOf({ ...choices, projectNames: choices.projectNames.slice(0, 1) }, settings);
  return (
    <div>
      <Field label={words.layout}>
        <Select
          className={styles.select}
          value={draft.layout}
          onChange={(_, data) => onChange({ layout: data.value })}
        >
          {layouts.map((layout) => (
            <option key={layout.id} value={layout.id}>
              {layout.name[language]}
            </option>
          ))}
        </Select>
      </Field>
      {first && (
        <div className={styles.preview}>
          <FormPreview table={first} label={words.preview(name)} />
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  // As wide as its longest form's name otherwise.
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  preview: { marginTop: "8px" },
});
