import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Controller } from "../controller";
import type { Group, Item } from "../results";
import type { View } from "../view";
import { useWords } from "../words";
import { FindingRow } from "./FindingRow";
import { GroupCounts } from "./GroupCounts";
import { TableReading } from "./TableReading";
import { TextButton } from "./TextButton";
import { foldButton } from "./plain-button";

export interface FindingGroupProps {
  readonly group: Group;
  /** Those that pass the filter. */
  readonly shown: readonly Item[];
  readonly isFolded: boolean;
  readonly view: View;
  readonly tabStop: string | undefined;
  readonly controller: Controller;
}

/** One table, or what lies between tables, with its findings. */
export function FindingGroup(props: FindingGroupProps) {
  const { group, shown, isFolded, controller } = props;
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const { table } = group;
  const name = table ? table.header.projectName?.text || words.unnamed : words.between;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!isFolded}
          onClick={() => controller.send({ kind: "folded", group: group.key, isFolded: !isFolded })}
        >
          {isFolded ? <ChevronRight16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
          <span className={styles.name} id={id}>
            {name}
          </span>
          <GroupCounts items={group.items} />
        </button>
      </h3>
      {table ? (
        <TableReading table={table} onReveal={controller.reveal} />
      ) : (
        <p className={styles.hint}>{words.betweenHint}</p>
      )}
      {!isFolded && shown.length > 0 && <Rows {...props} name={name} />}
    </section>
  );
}

/** A group rarely has more; the rest comes on demand, so that no list stands still while it is drawn. */
const portion = 100;

function Rows({ shown, view, tabStop, controller, name }: FindingGroupProps & { readonly name: string }) {
  const styles = useStyles();
  const words = useWords();
  const [wanted, setWanted] = useState(portion);
  const current = shown.findIndex(({ key }) => key === view.current);
  const limit = Math.max(wanted, Math.ceil((current + 1) / portion) * portion);
  return (
    <>
      <ul className={styles.rows} aria-label={name}>
        {shown.slice(0, limit).map((item) => (
          <FindingRow
            key={item.key}
            item={item}
            isCurrent={item.key === view.current}
            isOpen={view.opened.has(item.key)}
            isTabStop={item.key === tabStop}
            controller={controller}
          />
        ))}
      </ul>
      {shown.length > limit && (
        <div className={styles.more}>
          <TextButton onClick={() => setWanted(limit + portion)}>
            {words.showMore(Math.min(portion, shown.length - limit))}
          </TextButton>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  fold: {
    ...foldButton,
    padding: "10px 12px 2px 10px",
    "& > svg": { flexShrink: 0, marginTop: "2px" },
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", lineHeight: "1.4" },
  hint: {
    margin: 0,
    padding: "0 12px 8px 32px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  rows: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  more: { padding: "6px 12px 6px 14px" },
});
