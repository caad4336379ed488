import type { Range } from "../../src/core/grid/address";
import { type Book, type Sheet, sheetNamed } from "./book/book";
import { type Conditions, hasMember, isAtLeast, usualConditions } from "./conditions";
import { Counters, bytesOf, isCleanUp } from "./counters";
import { type Change, type EventEntry, changedEvent, sheetEvent } from "./events";
import type { Model } from "./objects/model";
import { type AddInState, newObject } from "./objects/runtime";
import { localAddress } from "./objects/sheet-range";
import { workbookObject } from "./objects/workbook";
import { HostError } from "./protocol/host-error";
import { type HostObject, locationOf } from "./protocol/host-object";
import type { RichRequest } from "./protocol/messages";
import { processRequest } from "./protocol/processor";
import { References } from "./protocol/references";
import { type WholeFailureCode, wholeFailures } from "./whole-failure";

/** What Excel answers to one request: the body of a response, or that the whole request failed. */
export type Answer =
  | { readonly kind: "body"; readonly body: string }
  | {
      readonly kind: "failure";
      readonly code: WholeFailureCode;
      readonly number: number;
      readonly status: number;
    };

/** A stand-in for Excel: holds a workbook and answers the rich API's requests about it, whatever brings them. */
export class ExcelHost {
  readonly counters = new Counters();
  readonly conditions: Conditions = usualConditions();
  readonly references = new References();
  readonly addIn: AddInState = { runtime: "Visible", start: "Inactive" };
  private readonly model: Model;
  private readonly waiting: EventEntry[] = [];
  private isAnswering = false;
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();

  constructor(readonly book: Book) {
    this.model = {
      book,
      references: this.references,
      runtime: { enableEvents: true },
      registered: new Set(),
      changed: (sheet, range, changeType = "RangeEdited") => {
        this.queue(
          "DataChanged",
          sheet,
          changedEvent(sheet, localAddress(range), {
            changeType,
            triggerSource: this.triggerOf(this.isAnswering),
          }),
        );
      },
      sheetEvent: (kind, sheet) => {
        this.queue(kind, sheet, sheetEvent(kind, sheet));
      },
    };
  }

  /** Answers after the latency, in the order of asking; events follow the answer that caused them. */
  async answer(text: string, about: "workbook" | "add-in" = "workbook"): Promise<Answer> {
    const request = JSON.parse(text) as RichRequest;
    // What the library says of the add-in itself is no work of the add-in's, and never refused.
    if (about === "add-in") return this.process(request);
    this.counters.countRequest(request, bytesOf(text));
    if (this.conditions.latency > 0) {
      await new Promise((resolve) => setTimeout(resolve, this.conditions.latency));
    }
    const answer = isCleanUp(request) ? this.process(request) : (this.refusal(text) ?? this.process(request));
    setTimeout(() => {
      this.deliver();
    }, 0);
    return answer;
  }

  /** A person types into cells; listeners hear of it. */
  userEdits(sheetName: string, range: Range, change: (sheet: Sheet) => void, how: Change = {}): void {
    const sheet = sheetNamed(this.book, sheetName);
    change(sheet);
    const triggerSource = this.triggerOf(false);
    this.queue("DataChanged", sheet, changedEvent(sheet, localAddress(range), { triggerSource, ...how }));
    this.deliver();
  }

  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The add-in's page was opened anew: what it had registered and kept is gone, the workbook is not. */
  forgetAddIn(): void {
    this.model.registered.clear();
    this.references.removeAll();
  }

  private refusal(text: string): Answer | undefined {
    const { failNext, payloadLimit, isEditing } = this.conditions;
    const planned = failNext.shift();
    if (planned) return failure(planned);
    if (bytesOf(text) > payloadLimit) return failure("RequestPayloadSizeLimitExceeded");
    return isEditing ? failure("InvalidOperationInCellEditMode") : undefined;
  }

  private process(request: RichRequest): Answer {
    this.isAnswering = true;
    const keptBefore = this.references.count;
    const response = processRequest(request, {
      roots: {
        workbook: () => workbookObject(this.model),
        newObject: (name) => newObject(name, this.addIn),
        guard: (object, member) => {
          this.guard(object, member);
        },
      },
      references: this.references,
      watch: (action, object) => {
        this.counters.countAction(action, object);
      },
    });
    this.isAnswering = false;
    const body = JSON.stringify(response);
    if (bytesOf(body) > this.conditions.payloadLimit) {
      this.references.dropSince(keptBefore);
      return failure("ResponsePayloadSizeLimitExceeded");
    }
    this.counters.countResponse(bytesOf(body));
    return { kind: "body", body };
  }

  private guard(object: HostObject, member: string): void {
    const name = `${object.type}.${member}`;
    const planned = this.conditions.failing.get(name);
    if (planned) throw new HostError(planned, locationOf(object, member));
    if (!hasMember(this.conditions, name)) throw new HostError("ApiNotFound", locationOf(object, member));
  }

  private triggerOf(isOurs: boolean): string | undefined {
    if (!isAtLeast(this.conditions.excelApi, "1.14")) return undefined;
    return isOurs ? "ThisLocalAddin" : "Unknown";
  }

  private queue(kind: string, sheet: Sheet, entry: Omit<EventEntry, "target">): void {
    if (!this.model.runtime.enableEvents) return;
    for (const target of ["Workbook", sheet.id]) {
      if (this.model.registered.has(`${target}|${kind}`)) this.waiting.push({ ...entry, target });
    }
  }

  private deliver(): void {
    const entries = this.waiting.splice(0);
    if (entries.length === 0) return;
    this.counters.events += entries.length;
    for (const listener of this.listeners) listener(entries);
  }
}

function failure(code: WholeFailureCode): Answer {
  return { kind: "failure", code, ...wholeFailures[code] };
}
