import type { Flag } from "../../core/flags/flag";
import type { Place } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import type { BlankTable } from "../../core/table/blank-table";
import type {
  Capabilities,
  Edit,
  EditedPlace,
  FlagsShown,
  Notebook,
  Scope,
  Where,
  Workbook,
} from "../workbook";
import { WorkbookError } from "../workbook";
import { hostText } from "./host-text";
import { type Features, featuresOf } from "./features";
import { clearFlagsIn } from "./flags/clear-flags";
import type { SheetMarks } from "./flags/marks";
import { showFlagsIn } from "./flags/show-flags";
import { insertTablesIn } from "./inserting/insert-tables";
import { officeNotebook } from "./notebook";
import { type OfficeHost, currentOffice } from "./office-host";
import { quietly } from "./quietly";
import { readSheets } from "./reading/read-grids";
import { revealIn } from "./reveal";
import { watchEdits } from "./watch-edits";
import { writeEditsIn } from "./write-edits";

/** The workbook in Excel, through Office.js. To be made once `Office.onReady` has answered. */
export class OfficeWorkbook implements Workbook {
  readonly notebook: Notebook;
  private readonly features: Features;
  /** What the last reading saw of marks; good for one flagging, as the next thing that happens may change it. */
  private seen: readonly SheetMarks[] | undefined;

  constructor(private readonly host: OfficeHost = currentOffice()) {
    this.features = featuresOf(host);
    const notebook = officeNotebook(host);
    this.notebook = {
      read: () => notebook.read(),
      write: async (text) => {
        this.refuseReadOnly();
        await notebook.write(text);
      },
    };
  }

  capabilities(): Capabilities {
    return {
      host: hostText(this.host),
      notes: this.features.notes,
      hasLiveEdits: true,
      hasUndoGroups: this.features.hasUndoGroups,
      isReadOnly: this.host.isReadOnly(),
    };
  }

  async readGrids(scope: Scope): Promise<Grid[]> {
    const { grids, marks } = await readSheets(this.host, scope, this.features);
    this.seen = marks;
    return [...grids];
  }

  async showFlags(flags: readonly Flag[], sheets: readonly string[]): Promise<FlagsShown> {
    this.refuseReadOnly();
    return showFlagsIn(this.host, this.features, { flags, sheets, seen: this.takeSeen() });
  }

  async clearFlags(scope: Scope): Promise<void> {
    this.refuseReadOnly();
    this.takeSeen();
    await clearFlagsIn(this.host, this.features, scope);
  }

  async reveal(place: Place): Promise<void> {
    await revealIn(this.host, place);
  }

  async insertTables(tables: readonly BlankTable[], where: Where): Promise<Place> {
    this.refuseReadOnly();
    return quietly(this.host, this.features, () =>
      insertTablesIn(this.host, { tables, where }, this.oneUndoStep()),
    );
  }

  async write(edits: readonly Edit[]): Promise<void> {
    this.refuseReadOnly();
    await quietly(this.host, this.features, () => writeEditsIn(this.host, edits, this.oneUndoStep()));
  }

  onEdit(listener: (place: EditedPlace) => void): () => void {
    return watchEdits(this.host, listener);
  }

  private takeSeen(): readonly SheetMarks[] | undefined {
    const { seen } = this;
    this.seen = undefined;
    return seen;
  }

  private oneUndoStep(): Excel.RunOptions {
    return this.features.hasUndoGroups ? { mergeUndoGroup: true } : {};
  }

  private refuseReadOnly(): void {
    if (this.host.isReadOnly()) throw new WorkbookError("read-only");
  }
}
