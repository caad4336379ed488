import { entryArrays } from "../events";
import type { ExcelHost } from "../excel-host";
import { type FrameIdentity, appContext } from "./app-context";
import {
  type ExecuteMethod,
  type FrameReply,
  type FrameRequest,
  dispatch,
  frameAction,
} from "./frame-messages";

/** One opening of the add-in's frame: answers its messages out of the stand-in, and tells it of events. */
export class FrameSession {
  /** Names of the events the frame listens to. */
  readonly listening = new Set<string>();
  private readonly running = new Map<string, () => void>();
  private readonly stop: () => void;
  private commands = 0;
  private unsaid: string[] | undefined;

  constructor(
    private readonly host: ExcelHost,
    readonly identity: FrameIdentity,
    private readonly send: (text: string) => void,
  ) {
    this.stop = host.onEvents((entries) => {
      this.tell("richApiMessage", { ArrayData: entryArrays(entries) });
    });
  }

  async receive(text: string): Promise<void> {
    const request = JSON.parse(text) as FrameRequest;
    if (request._messageType !== 0 || request._conversationId !== this.identity.conversation) return;
    const data = await this.answer(request);
    this.post({ ...request, _messageType: 1, _errorCode: 0, _responseType: 0, _data: data });
  }

  /** The user presses a button of the ribbon; settled when the add-in says it is done. */
  press(functionName: string): Promise<void> {
    this.commands += 1;
    const id = `command-${this.commands}`;
    this.tell("appCommandInvoked", { 0: id, 1: functionName, 2: '{"source":{"id":"Button"}}' });
    return new Promise((resolve) => this.running.set(id, resolve));
  }

  /** Keeps every answer back. */
  beSilent(): void {
    this.unsaid = [];
  }

  /** Gives the answers that were kept back, and all others from now on. */
  speak(): void {
    const unsaid = this.unsaid ?? [];
    this.unsaid = undefined;
    for (const text of unsaid) this.send(text);
  }

  close(): void {
    this.stop();
  }

  private async answer(request: FrameRequest): Promise<unknown> {
    if (request._actionType !== frameAction.invoke) {
      if (request._actionType === frameAction.registerEvent) this.listening.add(request._actionName);
      else this.listening.delete(request._actionName);
      return { Error: 0 };
    }
    if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      return appContext(this.identity, this.host.conditions.excelApi, this.host.book.isReadOnly);
    }
    return request._actionName === "executeMethod" ? this.execute(request._data as ExecuteMethod) : null;
  }

  private async execute(call: ExecuteMethod): Promise<unknown> {
    switch (call.DdaMethod.DispatchId) {
      case dispatch.richApi:
        return this.richApi(call.ArrayData ?? []);
      case dispatch.commandCompleted:
        this.running.get(String(call["0"]))?.();
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: 0 };
    }
  }

  private async richApi(given: readonly unknown[]): Promise<unknown> {
    const body = given[4];
    const text = Array.isArray(body) ? body.join("") : String(body);
    const answer = await this.host.answer(text, given[0] === "WacPartition" ? "add-in" : "workbook");
    return answer.kind === "body"
      ? { Version: 1, Error: 0, Data: [200, [], answer.body] }
      : { Version: 1, Error: answer.number };
  }

  private tell(name: string, data: unknown): void {
    if (!this.listening.has(name)) return;
    this.post({
      _messageType: 1,
      _actionName: name,
      _conversationId: this.identity.conversation,
      _correlationId: 0,
      _errorCode: 0,
      _responseType: 1,
      _data: data,
    });
  }

  private post(reply: FrameReply): void {
    const text = JSON.stringify(reply);
    if (this.unsaid) this.unsaid.push(text);
    else this.send(text);
  }
}
