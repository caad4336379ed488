import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { RulePage } from "../../core/findings/rule-page";
import { pagesWith } from "../rule-pages";
import { useLanguage, useWords } from "../words";
import { RuleSearch } from "./RuleSearch";
import { RuleSections } from "./RuleSections";
import { SeverityMark } from "./SeverityMark";
import { foldButton } from "./plain-button";

/** All rules, to be searched by a word and unfolded one by one. */
export function RuleList() {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const [sought, setSought] = useState("");
  const pages = pagesWith(sought, language);
  return (
    <>
      <RuleSearch sought={sought} hint={words.rules.searchHint} onSeek={setSought} />
      <p className={styles.count} role="status">
        {pages.length === 0 ? words.rules.none : words.rules.found(pages.length)}
      </p>
      <ul className={styles.list}>
        {pages.map((page) => (
          <RuleEntry key={page.id} page={page} />
        ))}
      </ul>
    </>
  );
}

function RuleEntry({ page }: { readonly page: RulePage }) {
  const words = useWords();
  const language = useLanguage();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.entry}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        <span className={styles.name}>
          {page.title[language]}
          <span className={styles.facts}>
            <SeverityMark severity={page.severity} />
            <span>{page.key}</span>
            {page.isTrial && <span>{words.rules.trial}</span>}
          </span>
        </span>
      </button>
      {isOpen && (
        <div className={styles.page}>
          <RuleSections page={page} id={id} />
        </div>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  // As wide as Fluent's own 468 px otherwise.
  count: { margin: "8px 0 4px", color: tokens.colorNeutralForeground2 },
  list: { margin: "0 -12px", padding: 0, listStyleType: "none" },
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  fold: {
    ...foldButton,
    padding: "8px 12px",
    "& > svg": { flexShrink: 0, marginTop: "3px" },
  },
  name: { flexGrow: 1, minWidth: 0, lineHeight: "1.5", overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  page: { padding: "4px 12px 14px 34px" },
});
