import { Field, Textarea } from "@fluentui/react-components";
import { repeatedNames } from "../project-names";
import type { DraftFieldsProps } from "../draft";
import { useWords } from "../words";

export interface ProjectsFieldProps extends DraftFieldsProps {
  /** The names as they were understood. */
  readonly names: readonly string[];
}

/** Which projects: one table each. */
export function ProjectsField({ draft, onChange, names }: ProjectsFieldProps) {
  const words = useWords();
  const repeated = repeatedNames(names);
  const isTwice = repeated.length > 0;
  const counted = names.length > 1 ? words.projectCount(names.length) : null;
  return (
    <Field
      label={words.projects}
      hint={words.projectsHint}
      validationState={isTwice ? "warning" : "none"}
      validationMessage={isTwice ? words.projectsRepeated(repeated.join(words.listSeparator)) : counted}
    >
      <Textarea
        rows={3}
        resize="vertical"
        value={draft.projects}
        onChange={(_, { value }) => onChange({ projects: value })}
      />
    </Field>
  );
}
