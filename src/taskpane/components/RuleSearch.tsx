import { Field, SearchBox, makeStyles } from "@fluentui/react-components";
import { useWords } from "../words";

export interface RuleSearchProps {
  readonly sought: string;
  readonly hint?: string;
  readonly onSeek: (sought: string) => void;
}

/** The field that finds rules by a word. */
export function RuleSearch({ sought, hint, onSeek }: RuleSearchProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <Field label={words.rules.search} {...(hint === undefined ? {} : { hint })}>
      <SearchBox
        className={styles.search}
        value={sought}
        dismiss={{ "aria-label": words.rules.clearSearch }}
        onChange={(_, { value }) => onSeek(value)}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  search: { maxWidth: "none", minWidth: 0, width: "100%" },
});
