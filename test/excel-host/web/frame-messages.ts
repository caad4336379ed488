/** What goes between the page of Excel and the frame of the add-in, as texts of JSON. */
export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

export interface FrameReply {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _errorCode: number;
  /** 0 is an answer, 1 an event. */
  readonly _responseType: 0 | 1;
  readonly _data: unknown;
}

export const frameAction = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Numbers of the calls that come as `executeMethod`. */
export const dispatch = { richApi: 93, commandCompleted: 94, saveSettings: 76 } as const;

export interface ExecuteMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [argument: string]: unknown;
}
