import { cellCount, isUnbounded } from "./book/ranges";
import { type Action, type RichRequest, actionType } from "./protocol/messages";
import type { HostObject } from "./protocol/host-object";
import type { SheetRange } from "./objects/sheet-range";

/** What an add-in's doings cost Excel. */
export class Counters {
  /** Round trips the add-in waits for. */
  syncs = 0;
  /** Round trips that only give references back; nobody waits for them. */
  cleanUps = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestRequest = 0;
  largestResponse = 0;
  actions = 0;
  /** Cells times the arrays of them that were asked for. */
  cellsRead = 0;
  cellsWritten = 0;
  referencesKept = 0;
  events = 0;

  countRequest(request: RichRequest, bytes: number): void {
    if (isCleanUp(request)) this.cleanUps += 1;
    else this.syncs += 1;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
    this.actions += request.Actions.length;
  }

  countResponse(bytes: number): void {
    this.responseBytes += bytes;
    this.largestResponse = Math.max(this.largestResponse, bytes);
  }

  countAction(action: Action, object: HostObject | null): void {
    if (action.Name === "_KeepReference") this.referencesKept += 1;
    if (object?.type !== "Range") return;
    const cells = cellsOf(object);
    if (action.ActionType === actionType.query) {
      const arrays = (action.QueryInfo?.Select ?? []).filter((name) =>
        /^(values|formulas|text|numberFormat|valueTypes)$/i.test(name),
      );
      this.cellsRead += arrays.length * cells;
    }
    if (action.ActionType === actionType.setProperty && /^(values|formulas)$/i.test(action.Name))
      this.cellsWritten += cells;
  }

  reset(): void {
    Object.assign(this, new Counters());
  }
}

export function isCleanUp(request: RichRequest): boolean {
  const methods = request.Actions.filter(({ ActionType }) => ActionType === actionType.method);
  return methods.length > 0 && methods.every(({ Name }) => Name === "_RemoveReference");
}

/** UTF-8 bytes: Chinese text counts three for a character. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

function cellsOf(object: HostObject): number {
  const { areas } = object.subject as SheetRange;
  return areas.filter((area) => !isUnbounded(area)).reduce((sum, area) => sum + cellCount(area), 0);
}
