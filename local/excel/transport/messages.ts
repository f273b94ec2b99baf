/**
 * The messages between Office.js in the pane and the page around it: JSON strings over postMessage.
 * Source: Microsoft.Office.Common.Message, Request and Response of excel-web-16.00.debug.js.
 */

export const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

const messageType = { request: 0, response: 1 } as const;
const responseType = { forCalling: 0, forEventing: 1 } as const;

/** Microsoft.Office.Common.InvokeResultCode. */
export const resultCode = { noError: 0, errorHandlingRequest: -1 } as const;

/** What the pane asks. */
export interface PaneRequest {
  readonly _messageType: 0;
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // Pages may send one another anything; what is no JSON is not for us.
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

/** A request of Office.js; undefined for any other message. */
export function paneRequest(data: unknown): PaneRequest | undefined {
  if (typeof data !== 'string') return undefined;
  const message = parsed(data) as Partial<PaneRequest> | null | undefined;
  const isRequest =
    message?._messageType === messageType.request &&
    typeof message._actionName === 'string' &&
    typeof message._conversationId === 'string';
  return isRequest ? (message as PaneRequest) : undefined;
}

function message(
  conversationId: string,
  actionName: string,
  correlationId: number,
  kind: 0 | 1,
  data: unknown,
  errorCode: number
): string {
  return JSON.stringify({
    _messageType: messageType.response,
    _responseType: kind,
    _errorCode: errorCode,
    _actionName: actionName,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: globalThis.location.origin,
    _data: data,
    _serializerVersion: 1
  });
}

/** The answer to a request. */
export function answerTo(
  request: PaneRequest,
  data: unknown,
  errorCode: number = resultCode.noError
): string {
  const { _conversationId, _actionName, _correlationId } = request;
  const kind = responseType.forCalling;
  return message(_conversationId, _actionName, _correlationId, kind, data, errorCode);
}

/** What the page says by itself to a handler that the pane registered. */
export function eventMessage(conversationId: string, eventName: string, data: unknown): string {
  return message(conversationId, eventName, -1, responseType.forEventing, data, resultCode.noError);
}
