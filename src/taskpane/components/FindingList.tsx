import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { bringIntoSight } from "../bring-into-sight";
import type { Controller } from "../controller";
import type { Results } from "../results";
import { type View, isFolded, isShown } from "../view";
import { useWords } from "../words";
import { FindingGroup } from "./FindingGroup";

export interface FindingListProps {
  readonly results: Results;
  readonly view: View;
  readonly controller: Controller;
}

/** The findings, table by table. */
export function FindingList({ results, view, controller }: FindingListProps) {
  const words = useWords();
  const styles = useStyles();
  const list = useCurrentInSight(view.current);
  const groups = results.groups
    .map((group) => ({
      group,
      shown: group.items.filter((item) => isShown(item, view.filter)),
      isFolded: isFolded(group, results, view),
    }))
    .filter(({ shown }) => view.filter === "all" || shown.length > 0);
  const visible = groups.filter((one) => !one.isFolded).flatMap(({ shown }) => shown);
  const tabStop = visible.find(({ key }) => key === view.current) ?? visible[0];
  if (groups.length === 0) return <p className={styles.nothing}>{words.nothingShown}</p>;
  return (
    <div
      ref={list}
      role="region"
      aria-label={words.list}
      onKeyDown={(event) => onKey(event, controller, view)}
    >
      {groups.map((one) => (
        <FindingGroup
          key={one.group.key}
          {...one}
          view={view}
          tabStop={tabStop?.key}
          controller={controller}
        />
      ))}
    </div>
  );
}

/** Brings the current finding into sight, and the focus along where the focus is in the list. */
function useCurrentInSight(current: string | undefined) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [];
    const row = [...rows].find(({ dataset }) => dataset["finding"] === current);
    if (!row) return;
    const isFocusInRows = document.activeElement?.closest("li")?.contains(document.activeElement) === true;
    if (isFocusInRows && list.current?.contains(document.activeElement)) row.focus({ preventScroll: true });
    bringIntoSight(row.closest("li") ?? row);
  }, [current]);
  return list;
}

/** In the rows: up and down to the neighbours, right and left to unfold and fold. */
function onKey(event: KeyboardEvent<HTMLDivElement>, controller: Controller, view: View): void {
  const row = (event.target as HTMLElement).closest("li")?.querySelector<HTMLElement>("[data-finding]");
  const key = row?.dataset["finding"];
  if (key === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const isOpen = view.opened.has(key);
  const actions: Record<string, () => void> = {
    ArrowDown: () => controller.step(1),
    ArrowUp: () => controller.step(-1),
    ArrowRight: () => !isOpen && controller.send({ kind: "toggled", key }),
    ArrowLeft: () => isOpen && controller.send({ kind: "toggled", key }),
  };
  const act = actions[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

const useStyles = makeStyles({
  nothing: { margin: 0, padding: "16px", color: tokens.colorNeutralForeground2 },
});
