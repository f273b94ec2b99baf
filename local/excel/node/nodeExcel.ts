/// <reference types="office-js" />
import { createContext } from 'node:vm';
import {
  createMessageHandler,
  faultReply,
  type MessageHandler,
  type MessageRecord
} from '../interpreter/messages';
import type { QueryBody } from '../interpreter/wire';
import type { WorkbookModel } from '../workbook/types';
import { clientScript } from './clientScript';
import { documentSettings } from './documentSettings';

export interface NodeExcelOptions {
  /** Told of every message that the client sent, with its sizes. */
  readonly onMessage?: (message: MessageRecord) => void;
  /** For tests of faults: what it throws (a WorkbookRefusal has a code) answers the message. */
  readonly beforeMessage?: () => Promise<void> | void;
}

export interface NodeExcel {
  /** Microsoft's `Excel` namespace: `Excel.run(async (context) => ...)`. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Only what concerns the document's settings. */
  readonly Office: {
    readonly context: { readonly document: { readonly settings: Office.Settings } };
  };
  /**
   * Lets this client work on another workbook from now on: a client takes a fifth of a second to
   * begin, which thousands of tests would feel. Handlers of events stay with the old workbook.
   */
  readonly open: (next: WorkbookModel) => void;
  /** Ends the client's watching of the workbook. */
  readonly close: () => void;
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  readonly sendMessageToHost: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: QueryBody };
}

/**
 * A client of its own on a workbook, as if an add-in had been opened beside it. Several may live
 * side by side, on one workbook or on many.
 */
export function createNodeExcel(model: WorkbookModel, options: NodeExcelOptions = {}): NodeExcel {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      void answer(text);
    }
  };
  const toClient = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const handlerOn = (workbook: WorkbookModel): MessageHandler =>
    createMessageHandler(workbook, {
      onEvents: (entries) =>
        // As from outside: never within the caller's own turn.
        setImmediate(() => toClient({ type: 3, message: { entries } })),
      ...(options.onMessage && { onMessage: options.onMessage })
    });
  let opened = model;
  let handler = handlerOn(model);

  async function answer(text: string): Promise<void> {
    const request = JSON.parse(text) as BridgeMessage;
    const body = await replyTo(request.message.body, Buffer.byteLength(text));
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    bridge.onMessageFromHost?.(
      `{"id":${request.id},"type":2,"message":{"statusCode":200,"headers":{},"body":${body}}}`
    );
  }

  async function replyTo(body: QueryBody, bytes: number): Promise<string> {
    try {
      await options.beforeMessage?.();
    } catch (refused) {
      return JSON.stringify(faultReply(refused));
    }
    return handler.answerBody(body, bytes);
  }

  // What the client asks of a page at its start, and no more.
  const globals = {
    _richApiNativeBridge: bridge,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    document: {},
    location: { protocol: 'https:', href: '', search: '', hash: '' },
    navigator: { userAgent: '' },
    name: '',
    window: {}
  };
  const context = createContext(globals) as typeof globals & {
    readonly Excel: typeof Excel;
    readonly OfficeExtension: typeof OfficeExtension;
  };
  context.window = context;
  clientScript().runInContext(context);
  return {
    Excel: context.Excel,
    OfficeExtension: context.OfficeExtension,
    Office: { context: { document: { settings: documentSettings(() => opened) } } },
    open: (next) => {
      handler.close();
      opened = next;
      handler = handlerOn(next);
    },
    close: () => handler.close()
  };
}
