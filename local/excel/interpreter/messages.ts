import { WorkbookRefusal } from '../workbook/refusal';
import type { WorkbookModel } from '../workbook/types';
import { createInterpreter } from './processQuery';
import type { EventEntry, QueryBody, QueryReply } from './wire';

/** The most bytes of a request or a reply in Excel on the web. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** One message, for counting. */
export interface MessageRecord {
  readonly requestBytes: number;
  readonly replyBytes: number;
  readonly actions: number;
  /** Members that were set, called or read, such as `Range.Values =`: what the message was for. */
  readonly names: readonly string[];
  readonly error?: string;
}

export interface MessageOptions {
  readonly onEvents: (entries: readonly EventEntry[]) => void;
  readonly onMessage?: (message: MessageRecord) => void;
}

export interface MessageHandler {
  /** Answers the JSON body of a ProcessQuery request with a status and a JSON body. */
  readonly answer: (body: string) => { readonly status: number; readonly body: string };
  /** The same for a body that was parsed already, of so many bytes; answers the JSON body. */
  readonly answerBody: (body: QueryBody, requestBytes: number) => string;
  readonly close: () => void;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const refused = (code: string, message: string): QueryReply => ({
  Error: { Code: code, Message: message, HttpStatusCode: 413 },
  Results: [],
  TraceIds: []
});

/** The answer to a message that could not be carried out: a refusal of Excel's, or the host's fault. */
export function faultReply(thrown: unknown): QueryReply {
  if (thrown instanceof WorkbookRefusal) {
    const { code, message } = thrown;
    return {
      Error: { Code: code, Message: message, HttpStatusCode: 400 },
      Results: [],
      TraceIds: []
    };
  }
  const said = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return {
    Error: { Code: 'GeneralException', Message: `Excel host: ${said}`, HttpStatusCode: 500 },
    Results: [],
    TraceIds: []
  };
}

/** The same for both transports: sizes are checked and counted, then the message is carried out. */
export function createMessageHandler(
  model: WorkbookModel,
  options: MessageOptions
): MessageHandler {
  const interpreter = createInterpreter(model, options.onEvents);

  function reply(body: QueryBody, requestBytes: number): QueryReply {
    if (requestBytes > MOST_BYTES) {
      return refused(
        'RequestPayloadSizeLimitExceeded',
        'The request payload size has exceeded the limit of 5 MB.'
      );
    }
    try {
      return interpreter.answer(body);
    } catch (fault) {
      return faultReply(fault);
    }
  }

  function answerBody(body: QueryBody, requestBytes: number): string {
    const first = reply(body, requestBytes);
    const written = JSON.stringify(first);
    const replyBytes = bytesOf(written);
    const tooLarge = replyBytes > MOST_BYTES;
    const sent = tooLarge
      ? refused(
          'ResponsePayloadSizeLimitExceeded',
          'The response payload size has exceeded the limit of 5 MB.'
        )
      : first;
    options.onMessage?.({
      requestBytes,
      replyBytes,
      actions: body.Actions.length,
      names: body.Actions.map((action) => action.Name).filter((name) => name !== ''),
      ...(sent.Error && { error: sent.Error.Code })
    });
    return tooLarge ? JSON.stringify(sent) : written;
  }

  return {
    answer: (text) => ({
      status: 200,
      body: answerBody(JSON.parse(text) as QueryBody, bytesOf(text))
    }),
    answerBody,
    close: interpreter.close
  };
}
