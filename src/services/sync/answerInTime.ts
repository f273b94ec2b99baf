import type { Fetch } from './formDigest';
import { NoAnswerError } from './noAnswerError';

/** An answer, and each further piece of it, is waited for so long, in milliseconds. */
const LONGEST_SILENCE = 60_000;

/** What is large takes its time to arrive: bytes in a second over the slowest connection that is waited for. */
const SLOWEST = 32 * 1024;

/** How long an answer is waited for, in milliseconds; undefined: without an end. */
export type AnswerTime = (request: Pick<RequestInit, 'body'>) => number | undefined;

export const answerTime: AnswerTime = ({ body }) =>
  LONGEST_SILENCE + (bytesOf(body) / SLOWEST) * 1000;

/**
 * Sends, and takes the answer whole, so that one that breaks off in the middle is a lost one too. Where
 * nothing comes for a time the request is given up with a `NoAnswerError`: whether it arrived is not known.
 */
export function answerInTime(send: Fetch, timeFor: AnswerTime = answerTime): Fetch {
  return async (url, init) => {
    const time = timeFor(init);
    if (time === undefined) return whole(await send(url, init), () => undefined);

    const given = init.signal ?? undefined;
    const stop = new AbortController();
    const stopWithIt = (): void => stop.abort(given?.reason);
    if (given?.aborted === true) stopWithIt();
    given?.addEventListener('abort', stopWithIt, { once: true });
    const silence = watchForSilence(time, () => stop.abort());
    try {
      const answer = send(url, { ...init, signal: stop.signal }).then((response) =>
        whole(response, silence.broken)
      );
      return await Promise.race([answer, silence.tooLong]);
    } finally {
      silence.over();
      given?.removeEventListener('abort', stopWithIt);
    }
  };
}

interface Silence {
  /** Rejects with a `NoAnswerError`, else stays. */
  readonly tooLong: Promise<never>;
  /** Something came: the time begins anew. */
  readonly broken: () => void;
  readonly over: () => void;
}

function watchForSilence(milliseconds: number, giveUp: () => void): Silence {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let broken = (): void => undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    broken = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reject(new NoAnswerError(milliseconds));
        giveUp();
      }, milliseconds);
    };
  });
  broken();
  return { tooLong, broken, over: () => clearTimeout(timer) };
}

/** The answer with its whole body at hand. */
async function whole(response: Response, onPiece: () => void): Promise<Response> {
  const pieces: Uint8Array[] = [];
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read()) {
    onPiece();
    pieces.push(piece.value);
  }
  const { status, statusText, headers } = response;
  return new Response(joined(pieces), { status, statusText, headers });
}

/** Null for an empty body, which some statuses (204) demand. */
function joined(pieces: readonly Uint8Array[]): Uint8Array | null {
  const [first] = pieces;
  if (first === undefined || pieces.length === 1) return first ?? null;
  const all = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}

function bytesOf(body: RequestInit['body']): number {
  if (typeof body === 'string') return body.length;
  if (body instanceof Blob) return body.size;
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return body.byteLength;
  return 0;
}
