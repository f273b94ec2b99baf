/** The page's side of the conversation with Office.js in the pane. */
import { appContext, type DocumentFacts, type PaneIdentity } from './appContext';
import {
  actionType,
  answerTo,
  eventMessage,
  paneRequest,
  resultCode,
  type PaneRequest
} from './messages';

/** Where the focus goes when it leaves the pane. Office.js keeps Tab, Esc and F6 to itself. */
export type Leaving = 'forwards' | 'backwards' | 'to the sheet';

/** An answer to ProcessQuery, as over HTTP. */
export interface QueryAnswer {
  readonly status: number;
  readonly body: string;
}

/** What stands behind the page. */
export interface PaneHost {
  readonly document: () => DocumentFacts;
  /** Works a RichApi request: its body as text. */
  readonly processQuery: (body: string) => QueryAnswer | Promise<QueryAnswer>;
  readonly saveSettings: (settings: DocumentFacts['settings']) => void;
  readonly onLeave: (leaving: Leaving) => void;
}

export interface PaneConversation {
  /** An event of the workbook: entries as RichApi messages have them. */
  readonly sendEvents: (entries: readonly unknown[]) => void;
  readonly end: () => void;
}

/** OSF.DDA.MethodDispId. */
const method = { loadSettings: 75, saveSettings: 76, richApi: 93 } as const;

/** OSF.AgaveHostAction, as far as it moves the focus. */
const leavings: Readonly<Record<number, Leaving>> = {
  5: 'forwards',
  6: 'backwards',
  13: 'forwards',
  14: 'backwards',
  15: 'to the sheet',
  16: 'to the sheet',
  17: 'forwards',
  18: 'backwards'
};

/** Place of the body in a RichApi request's array (OfficeExtension.RichApiMessageUtility). */
const BODY = 4;

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: DocumentFacts['settings'] };
}

async function answerMethod(host: PaneHost, data: MethodData): Promise<unknown> {
  const done = { Version: 1, Error: 0 };
  switch (data.DdaMethod?.DispatchId) {
    case method.richApi: {
      const { status, body } = await host.processQuery(String(data.ArrayData?.[BODY]));
      return { ...done, Data: [status, ['Content-Type', 'application/json'], body] };
    }
    case method.saveSettings:
      host.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
      return done;
    case method.loadSettings:
      return { ...done, Properties: host.document().settings };
    default:
      throw new Error(`Office.js asked for method ${data.DdaMethod?.DispatchId}.`);
  }
}

async function answerInvoke(
  host: PaneHost,
  identity: PaneIdentity,
  { _actionName, _data }: PaneRequest
): Promise<unknown> {
  switch (_actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(identity, host.document());
    case 'ContextActivationManager_notifyHost': {
      const action: unknown = Array.isArray(_data) ? _data[1] : undefined;
      const leaving = typeof action === 'number' ? leavings[action] : undefined;
      if (leaving !== undefined) host.onLeave(leaving);
      return {};
    }
    case 'executeMethod':
      return answerMethod(host, (_data ?? {}) as MethodData);
    default:
      throw new Error(`Office.js asked for ${_actionName}.`);
  }
}

/**
 * Answers what Office.js asks in a pane, until it is ended. Requests are answered in the order in which
 * they come. What cannot be answered is refused, and said in the console.
 * @param frame the pane; only messages of its window and of its origin count
 */
export function converse(
  frame: HTMLIFrameElement,
  origin: string,
  identity: PaneIdentity,
  host: PaneHost
): PaneConversation {
  const registered = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  const post = (text: string): void => frame.contentWindow?.postMessage(text, origin);

  const answer = async (request: PaneRequest): Promise<void> => {
    if (request._actionType === actionType.invoke) {
      try {
        post(answerTo(request, await answerInvoke(host, identity, request)));
      } catch (cause) {
        console.error(cause);
        const why = cause instanceof Error ? cause.message : String(cause);
        post(answerTo(request, why, resultCode.errorHandlingRequest));
      }
      return;
    }
    const isRegistered = request._actionType === actionType.registerEvent;
    if (isRegistered) registered.add(request._actionName);
    else registered.delete(request._actionName);
    post(answerTo(request, { Error: 0 }));
  };

  const onMessage = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const request = paneRequest(event.data);
    if (request?._conversationId !== identity.conversationId) return;
    last = last.then(() => answer(request));
  };
  window.addEventListener('message', onMessage);
  return {
    sendEvents: (entries) => {
      if (!registered.has('richApiMessage')) return;
      const { conversationId } = identity;
      post(eventMessage(conversationId, 'richApiMessage', { ArrayData: entries }));
    },
    end: () => window.removeEventListener('message', onMessage)
  };
}
