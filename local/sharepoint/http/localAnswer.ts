import type { Json } from '../storage';
import type { Answer } from './answer';
import type { LocalCaller } from './localCallers';

/** A request to an address that is this machine's own and not SharePoint's. */
export interface LocalRequest {
  readonly method: string;
  readonly caller: LocalCaller;
  /** Login of the person cookie. */
  readonly person: string | undefined;
  readonly body: Readonly<Record<string, Json>>;
}

export const localAnswer = (
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {}
): Answer => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body)
});

/** A refusal with one sentence for whoever asked. */
export const localRefusal = (
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {}
): Answer => localAnswer(status, { error: sentence }, headers);
