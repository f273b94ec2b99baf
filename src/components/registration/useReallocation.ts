import * as React from 'react';
import type { RecordId } from '../../domain/records';
import type { RegisterEntry } from '../../domain/register/entry';
import type { AllocationTo } from '../../domain/registration/reallocation';
import { allocationChanges, filledFields } from '../../domain/registration/reallocation';
import type { ReallocationOutcome } from '../../services/records/registration/registrationStore';
import type { TrackerStore } from '../../services/records/trackerStore';
import { REGISTRATION } from '../loc/registration';
import type { LeadChange } from './LeadFields';
import type { Progress } from './useNewReport';

/** What came of one recommendation; "not reached" where it was stopped before. */
export type Receipt = ReallocationOutcome | { readonly kind: 'not reached' };

export interface Reallocation {
  readonly to: AllocationTo;
  readonly ticked: ReadonlySet<RecordId>;
  readonly receipts: ReadonlyMap<RecordId, Receipt>;
  readonly running?: Progress;
  /** What is said: what is missing, or what came of it. */
  readonly said?: string;
  readonly isWrong: boolean;
  readonly change: (change: LeadChange) => void;
  readonly tick: (ids: readonly RecordId[], on: boolean) => void;
  /** Recommendations that would be changed by running it now. */
  readonly toChange: readonly RegisterEntry[];
  /** Those that were tried and not saved: they are what "Send again" sends. */
  readonly again: readonly RegisterEntry[];
  readonly run: () => void;
  readonly stop: () => void;
}

/** Giving many to others at once: a preview, a run that can be stopped, and a receipt each. */
export function useReallocation(
  entries: readonly RegisterEntry[],
  store: TrackerStore,
  onSaved: () => void
): Reallocation {
  const [to, setTo] = React.useState<AllocationTo>({});
  const [ticked, setTicked] = React.useState<ReadonlySet<RecordId>>(
    () => new Set(entries.map(({ recommendation }) => recommendation.id))
  );
  const [receipts, setReceipts] = React.useState<ReadonlyMap<RecordId, Receipt>>(new Map());
  const [running, setRunning] = React.useState<Progress>();
  const [said, setSaid] = React.useState<{ readonly words: string; readonly isWrong: boolean }>();
  const stopper = React.useRef<AbortController>();
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);

  const toChange = entries.filter(
    ({ recommendation }) =>
      ticked.has(recommendation.id) && allocationChanges(recommendation, to).length > 0
  );
  const again = entries.filter(({ recommendation }) => {
    const kind = receipts.get(recommendation.id)?.kind;
    return kind === 'failed' || kind === 'not reached';
  });

  async function send(chosen: readonly RegisterEntry[]): Promise<void> {
    const stop = new AbortController();
    stopper.current = stop;
    setSaid(undefined);
    setRunning({ done: 0, of: chosen.length });
    try {
      const outcomes = await store.registration.reallocate(
        chosen.map(({ recommendation }) => recommendation),
        filledFields(to),
        {
          signal: stop.signal,
          progress: (done, of) => here.current && setRunning({ done, of })
        }
      );
      if (!here.current) return;
      const next = new Map(receipts);
      for (const { recommendation } of chosen) {
        next.set(recommendation.id, outcomes.get(recommendation.id) ?? { kind: 'not reached' });
      }
      setReceipts(next);
      const saved = [...next.values()].filter(({ kind }) => kind === 'saved').length;
      setSaid({ words: REGISTRATION.reallocated(saved, next.size), isWrong: saved < next.size });
    } catch (error) {
      const why = error instanceof Error && error.message !== '' ? error.message : undefined;
      if (here.current) setSaid({ words: why ?? REGISTRATION.failed, isWrong: true });
    } finally {
      if (here.current) setRunning(undefined);
      onSaved();
    }
  }

  function run(): void {
    if (running !== undefined) return;
    const problem = again.length > 0 ? undefined : problemOf(to, ticked.size, toChange.length);
    if (problem !== undefined) setSaid({ words: problem, isWrong: true });
    else void send(again.length > 0 ? again : toChange);
  }

  return {
    to,
    ticked,
    receipts,
    ...(running && { running }),
    ...(said && { said: said.words }),
    isWrong: said?.isWrong === true,
    change: (change) => {
      setTo({ ...to, ...change });
      setSaid(undefined);
    },
    tick: (ids, on) => {
      const next = new Set(ticked);
      for (const id of ids) {
        if (on) next.add(id);
        else next.delete(id);
      }
      setTicked(next);
    },
    toChange,
    again,
    run,
    stop: () => stopper.current?.abort()
  };
}

function problemOf(to: AllocationTo, ticked: number, changing: number): string | undefined {
  if (Object.keys(filledFields(to)).length === 0) return REGISTRATION.nothingFilled;
  if (ticked === 0) return REGISTRATION.nothingTicked;
  return changing === 0 ? REGISTRATION.nothingChanges : undefined;
}
