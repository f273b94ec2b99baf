import type { PersonFetch } from '../../local/localServer';

/** What a reader finds of a write after the server was killed. */
export type Found = 'whole' | 'nothing' | 'half';

/** One write of a client, and how to see afterwards whether it is there. */
export interface Write {
  readonly name: string;
  /** Resolves when the server has acknowledged it. Throws NotAcknowledged, or as fetch does. */
  readonly perform: (as: PersonFetch) => Promise<void>;
  readonly look: (as: PersonFetch) => Promise<Found>;
}

/** The server answered, and with something else than success. */
export class NotAcknowledged extends Error {
  public readonly name = 'NotAcknowledged';
  public constructor(what: string, status: number, text: string) {
    super(`${what}: ${status} ${text.slice(0, 300)}`);
  }
}

/** The answer, once it is whole and one of success. */
export async function acknowledged(what: string, asked: Promise<Response>): Promise<string> {
  const answer = await asked;
  const text = await answer.text();
  if (!answer.ok) throw new NotAcknowledged(what, answer.status, text);
  return text;
}

/** What a call answers, or undefined where nothing is at its address. */
export async function readIfThere<T>(as: PersonFetch, address: string): Promise<T | undefined> {
  const answer = await as(address);
  const text = await answer.text();
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new NotAcknowledged(`GET ${address}`, answer.status, text);
  return JSON.parse(text) as T;
}
