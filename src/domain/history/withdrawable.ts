import type { PositionEdit } from '../edits/checkPositionEdit';
import type { Position, Update } from '../records';

/** The update that a person may take back, and what stands when they do. */
export interface Withdrawable {
  readonly update: Update;
  readonly before: PositionEdit;
}

/**
 * The latest update, where it was written here, with what the one before it said: that stands when it
 * is withdrawn. With none before it the record is as it was published: AMBER, and nothing said
 * (`domain.md` rule 5). Earlier updates stay: later ones took their place already. `updates` are
 * those that stand, newest first.
 */
export function withdrawable(
  updates: readonly Update[],
  position: Pick<Position, 'latestUpdateId'> | undefined
): Withdrawable | undefined {
  const place = updates.findIndex(({ id }) => id === position?.latestUpdateId);
  const update = updates[place];
  if (update === undefined || update.sourcePaper !== undefined) return undefined;
  const earlier = updates.slice(place + 1);
  const said = earlier[0];
  const withStatus = earlier.find(({ status }) => status !== undefined);
  return {
    update,
    before: {
      text: said === undefined || said.text === '' ? undefined : said.text,
      status: withStatus?.status ?? 'AMBER',
      reason: withStatus?.reason,
      waitingFor: withStatus?.waitingFor,
      asAt: said?.asAt
    }
  };
}
