import { complex, type Complex } from '../resource';
import type { Session } from '../session';

/** .NET counts time in ticks of 100 ns since the year 1. */
const ticks = (wire: string): bigint =>
  BigInt(Date.parse(wire)) * 10_000n + 621_355_968_000_000_000n;

/**
 * "1;<scope>;<guid>;<ticks>;<change number>": scope 3 is a list, 2 a web, 1 a site collection.
 * Opaque to clients; the change number is the place in the change log.
 */
export function changeToken(
  session: Session,
  scope: 1 | 2 | 3,
  id: string,
  list: string | undefined
): Complex {
  const latest = session.storage.changes.latest(session.site.num, list);
  return complex('SP.ChangeToken', {
    StringValue: `1;${scope};${id};${ticks(session.now)};${latest}`
  });
}
