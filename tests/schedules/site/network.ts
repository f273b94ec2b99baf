import type { Fault } from '../../../local/sharepoint';
import type { Fetch } from '../../../src/services/sync/formDigest';
import { connectionLost } from './inProcess';
import type { Mishap, Step } from './mishap';
import { serverFault } from './mishap';

/** A request on its way from a person to SharePoint. */
export interface UnderWay {
  readonly from: string;
  readonly address: string;
  readonly init: RequestInit;
  readonly answer: (response: Response) => void;
  readonly fail: (error: unknown) => void;
}

/** Between the people and SharePoint: every request waits until the schedule delivers it. */
export interface Network {
  /** How a person sends. */
  readonly sendingFor: (name: string) => Fetch;
  readonly underWay: () => number;
  /** Delivers one request with what befalls it; gives what happened in words. */
  readonly deliver: (step: Step) => string;
  /** Forgets what is still under way. */
  readonly clear: () => void;
}

export interface NetworkOptions {
  /** To SharePoint, at once. */
  readonly send: Fetch;
  /** The server does this to the next request that reaches it. */
  readonly strikeNext: (fault: Fault) => void;
  /** Somebody else writes to the row that the request is about; done before it is delivered. */
  readonly overtake: (request: UnderWay) => Promise<void>;
}

const NO_MISHAP: Mishap = { kind: 'none' };

export function createNetwork({ send, strikeNext, overtake }: NetworkOptions): Network {
  const waiting: UnderWay[] = [];

  const pass = (one: UnderWay): Promise<Response> => send(one.address, one.init);
  const passOn = (one: UnderWay): void => void pass(one).then(one.answer, one.fail);

  const befall = (one: UnderWay, mishap: Mishap): void => {
    const fault = serverFault(mishap);
    if (fault !== undefined) strikeNext(fault);
    switch (mishap.kind) {
      case 'arrives late':
        one.fail(connectionLost());
        waiting.push({ ...one, answer: nobodyHears, fail: nobodyHears });
        return;
      case 'arrives twice':
        void pass(one).then(nobodyHears, nobodyHears);
        waiting.push(one);
        return;
      case 'gateway': {
        const refuse = (): void => one.answer(new Response('<h1>Error</h1>', mishap));
        if (mishap.isPassedOn) void pass(one).then(refuse, refuse);
        else refuse();
        return;
      }
      case 'overtaken':
        void overtake(one).then(() => passOn(one), one.fail);
        return;
      default:
        passOn(one);
    }
  };

  return {
    sendingFor: (from) => (address, init) =>
      new Promise((resolve, reject) => {
        const one = { from, address, init, answer: resolve, fail: reject };
        init.signal?.addEventListener('abort', () => {
          const at = waiting.indexOf(one);
          if (at !== -1) waiting.splice(at, 1);
          reject(new DOMException('The request was stopped.', 'AbortError'));
        });
        waiting.push(one);
      }),
    underWay: () => waiting.length,
    deliver: ({ turn, mishap: planned, isForWrites }) => {
      const [one] = waiting.splice(turn % waiting.length, 1);
      if (one === undefined) throw new Error('Nothing is under way.');
      const isSpared = isForWrites && (one.init.method ?? 'GET') === 'GET';
      const mishap = isSpared ? NO_MISHAP : planned;
      befall(one, mishap);
      return inWords(one, mishap);
    },
    clear: () => void waiting.splice(0)
  };
}

function nobodyHears(): void {
  // The sender was told otherwise.
}

function inWords({ from, address, init }: UnderWay, mishap: Mishap): string {
  const verb = new Headers(init.headers).get('X-HTTP-Method') ?? init.method ?? 'GET';
  const what = decodeURIComponent(address).replace(/^.*\/_api\/(web\/)?/, '');
  const body = typeof init.body === 'string' ? ` ${init.body.slice(0, 300)}` : '';
  const befell = mishap.kind === 'none' ? '' : `   !! ${JSON.stringify(mishap)}`;
  return `${from}: ${verb} ${what.slice(0, 160)}${body}${befell}`;
}
