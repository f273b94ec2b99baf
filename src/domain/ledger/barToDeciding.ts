import { nameKey } from '../posts/samePerson';
import type { DateLedger, DateMove } from './dateLedger';

/** Why somebody may not decide on a date, though SharePoint would let them. */
export type BarToDeciding =
  | { readonly kind: 'asked for it themselves' }
  /** The cap of the settings: from here on only an owner decides. */
  | { readonly kind: 'moved as often as allowed'; readonly most: number };

/** Who would decide; owners may move dates themselves, so nothing bars them. */
export interface Decider {
  /** As SharePoint shows the name. */
  readonly name: string;
  readonly isOwner: boolean;
}

/**
 * What bars a person from deciding on a date that was asked for; undefined when nothing does. "The
 * reviewer is not the lead" (`architecture.md`, Records), and the cap on moves is for owners to lift.
 */
export function barToDeciding(
  { askedBy }: Pick<DateMove, 'askedBy'>,
  { moves }: Pick<DateLedger, 'moves'>,
  { name, isOwner }: Decider,
  mostDateMoves: number | undefined
): BarToDeciding | undefined {
  if (isOwner) return undefined;
  if (askedBy !== undefined && nameKey(askedBy) === nameKey(name))
    return { kind: 'asked for it themselves' };
  return mostDateMoves !== undefined && moves.length >= mostDateMoves
    ? { kind: 'moved as often as allowed', most: mostDateMoves }
    : undefined;
}

/** Whether a date that was asked for is the person's own to withdraw. */
export function isOwnRequest({ askedBy }: Pick<DateMove, 'askedBy'>, name: string): boolean {
  return askedBy !== undefined && nameKey(askedBy) === nameKey(name);
}
