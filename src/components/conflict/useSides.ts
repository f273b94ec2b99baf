import * as React from 'react';
import type { EditBase } from '../../services/records/trackerStore';
import type { Clash } from './choices';

/** What a clash is between: what the save was based on, and what it would have written. */
export interface Sides<Fields> {
  readonly base: EditBase<Fields>;
  readonly mine: Fields;
}

interface Round<Fields> extends Sides<Fields> {
  readonly clash: Clash<Fields>;
  /** From 1. */
  readonly number: number;
  readonly sent?: Fields;
}

export interface SidesInHand<Fields> {
  readonly sides: Sides<Fields>;
  /** How many clashes there have been, this one included. */
  readonly round: number;
  /** To be told what is sent, in case it clashes again. */
  readonly send: (chosen: Fields) => void;
}

/**
 * The sides of the clash in hand. When choices that were sent clash again, because somebody saved
 * meanwhile, they are the new "yours" and what they were chosen against is the new base: no choice
 * that was made, and nothing that was written afresh, is lost to what was typed before it.
 */
export function useSides<Fields>(given: Sides<Fields>, clash: Clash<Fields>): SidesInHand<Fields> {
  const inHand = React.useRef<Round<Fields>>();
  let round = inHand.current;
  if (round === undefined || round.clash !== clash) {
    const { base, mine } =
      round?.sent === undefined ? given : { base: round.clash.theirs, mine: round.sent };
    round = { base, mine, clash, number: (round?.number ?? 0) + 1 };
    inHand.current = round;
  }
  const send = (sent: Fields): void => {
    if (inHand.current) inHand.current = { ...inHand.current, sent };
  };
  return { sides: { base: round.base, mine: round.mine }, round: round.number, send };
}
