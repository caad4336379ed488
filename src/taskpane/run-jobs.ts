import type { Settings } from "../core/findings/settings";
import type { Language } from "../core/words";
import type { Workbook } from "../workbook/workbook";
import { flagFindings } from "./flagging";
import { judgeInSlices } from "./judge";
import { type Results, resultsOf, sheetSeen } from "./results";
import type { Services } from "./surroundings";
import type { Step } from "./job";
import type { PaneEvent } from "./pane-event";
import { type TemplateChoices, rememberChoices, tablesOf } from "./template";

/** What every job works with. */
export interface Bench {
  readonly workbook: Workbook;
  readonly services: Services;
  readonly settings: Settings;
  readonly language: () => Language;
}

/** Reads, judges and marks; tells how far it is. */
export async function checkJob(
  bench: Bench,
  scope: Results["scope"],
  onStep: (step: Step) => void,
): Promise<Extract<PaneEvent, { kind: "checked" }>> {
  const grids = await bench.workbook.readGrids(scope);
  const judging = (done: number): Step => ({ kind: "judging", done, total: grids.length });
  onStep(judging(0));
  const report = await judgeInSlices(grids, bench.settings, (done) => onStep(judging(done)));
  onStep({ kind: "flagging" });
  const sheets = grids.map(sheetSeen);
  const flags = await flagFindings(bench.workbook, {
    findings: report.findings,
    sheets: sheets.map(({ name }) => name),
    language: bench.language(),
  });
  return { kind: "checked", results: resultsOf({ scope, sheets, report, flags }) };
}

export async function clearJob({ workbook }: Bench): Promise<PaneEvent> {
  await workbook.clearFlags("workbook");
  return { kind: "cleared" };
}

/** Writes the blank tables, remembers the choices and shows the first table. */
export async function insertJob(bench: Bench, choices: TemplateChoices): Promise<PaneEvent> {
  const { workbook, services, settings } = bench;
  const tables = tablesOf(choices, settings);
  const place = await workbook.insertTables(tables, { kind: choices.where });
  rememberChoices(services, choices);
  // Its first cell only: a selected table would look as if it were marked. The tables stand; that the host could not
  // show them is no failure of inserting.
  const { top, left } = place.range;
  const corner = { ...place, range: { top, left, bottom: top, right: left } };
  await workbook.reveal(corner).catch(() => undefined);
  return { kind: "inserted", count: tables.length, sheet: place.sheet };
}
