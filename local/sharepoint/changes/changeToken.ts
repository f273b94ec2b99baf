import { toWire } from '../dates';
import { bareGuid } from '../guid';
import { complex, type Complex } from '../resource';
import type { Session } from '../session';
import type { LogPosition } from '../storage';
import { tokenOfAnother, tokenOutOfRange, tokenUnreadable } from './errors';

/** What a token counts the changes of. Source: recorded tokens of lists ("1;3;…"). */
export const tokenScope = { site: 1, web: 2, list: 3 } as const;
export type TokenScope = (typeof tokenScope)[keyof typeof tokenScope];

/** The site, web or list whose changes are asked for. */
export interface TokenOwner {
  readonly scope: TokenScope;
  readonly id: string;
}

/** .NET counts time in ticks of 100 ns since the year 1. */
const TICKS_OF_1970 = 621_355_968_000_000_000n;
const ticksOf = (wire: string): bigint => BigInt(Date.parse(wire)) * 10_000n + TICKS_OF_1970;
const LAST_TICK = 3_155_378_975_999_999_999n;

/**
 * "1;<scope>;<guid>;<ticks>;<change number>". Opaque to clients; the change number is the place in the
 * change log.
 */
export const tokenAt = ({ scope, id }: TokenOwner, time: string, number: number): Complex =>
  complex('SP.ChangeToken', { StringValue: `1;${scope};${id};${ticksOf(time)};${number}` });

/** The token of now: what CurrentChangeToken gives. */
export const currentToken = (session: Session, owner: TokenOwner): Complex =>
  tokenAt(
    owner,
    session.now,
    session.storage.changes.latest(
      session.site.num,
      owner.scope === tokenScope.list ? owner.id : undefined
    )
  );

/** Where a token stands in the log, and the time it was given at. */
export interface ReadToken {
  readonly at: LogPosition;
  readonly time: string;
}

/**
 * Reads a token that is meant for this site, web or list. Clients make some themselves, out of a time
 * and the number -1: those stand at that time. Source: PnPjs's documentation of getChanges.
 * @throws SharePointError 400 for a token of something else and for one that cannot be read
 */
export function readToken(owner: TokenOwner, text: string): ReadToken {
  const parts = text.split(';');
  if (parts.length !== 5) throw tokenOutOfRange();
  const [version, scope, id = '', ticks = '', number = ''] = parts;
  if (version !== '1' || !/^\d$/.test(scope ?? '')) throw tokenOutOfRange();
  if (!/^-?\d+$/.test(ticks) || !/^-?\d+$/.test(number)) throw tokenUnreadable();
  if (Number(scope) !== owner.scope || bareGuid(id) !== owner.id) {
    throw tokenOfAnother();
  }
  const count = BigInt(ticks);
  if (count < 0n || count > LAST_TICK) throw tokenOutOfRange();
  const milliseconds = Number((count - TICKS_OF_1970) / 10_000n);
  // As the log keeps times: to the second, without fraction.
  const time = toWire(new Date(milliseconds));
  const place = Number(number);
  return { time, at: place < 0 ? { time } : { id: place } };
}
