import type { IDisposable } from "@univerjs/core";
import { formatMark, noteMark } from "../../core/flags/flag";
import { severities } from "../../core/findings/finding";
import { type Engine, openWorkbook } from "./engine";
import { clearFlagsOn, hasFlags } from "./flags";
import type { EditWatch } from "./watch-edits";

/**
 * Takes off flags that come back by themselves: undoing the deletion of a flagged row, or copying a flagged
 * sheet, brings rules and notes of ours to a sheet on which we show none (any more).
 */
export class StrayFlags {
  private readonly flagged: Set<string>;
  private readonly ear: IDisposable;

  constructor(
    private readonly engine: Engine,
    private readonly watch: EditWatch,
  ) {
    const sheets = engine.api.getActiveWorkbook()?.getSheets() ?? [];
    this.flagged = new Set(sheets.filter(hasFlags).map((sheet) => sheet.getSheetId()));
    this.ear = engine.api.onCommandExecuted(({ id, params }) => {
      if (watch.isMuted || !isOurs(id, params as FlagParams)) return;
      const sheetId = (params as FlagParams).subUnitId ?? (params as FlagParams).sheetId;
      if (sheetId !== undefined && !this.flagged.has(sheetId))
        queueMicrotask(() => void this.takeOff(sheetId));
    });
  }

  /** From now on flags on this sheet are meant to be there, or not. */
  expect(sheetId: string, isFlagged: boolean): void {
    if (isFlagged) this.flagged.add(sheetId);
    else this.flagged.delete(sheetId);
  }

  stop(): void {
    this.ear.dispose();
  }

  private async takeOff(sheetId: string): Promise<void> {
    const sheet = openWorkbook(this.engine).getSheetBySheetId(sheetId);
    if (sheet && !this.flagged.has(sheetId)) await this.watch.mute(() => clearFlagsOn(this.engine, sheet));
  }
}

interface FlagParams {
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly rule?: { readonly rule?: { readonly value?: unknown } };
  readonly note?: { readonly note?: string };
}

function isOurs(id: string, params: FlagParams): boolean {
  if (id === "sheet.mutation.update-note") return params.note?.note?.startsWith(noteMark) === true;
  if (id !== "sheet.mutation.add-conditional-rule") return false;
  return severities.some((severity) => params.rule?.rule?.value === formatMark(severity));
}
