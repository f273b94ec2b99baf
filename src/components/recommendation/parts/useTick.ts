import * as React from 'react';
import type { Person } from '../../../domain/post';
import type { Action, RecordId } from '../../../domain/records';
import type { AsAt } from '../../../domain/register/entry';
import { partName } from '../../../domain/words/partName';
import type { TrackerStore } from '../../../services/records/trackerStore';
import { PARTS } from '../../loc/parts';

/** What ticking a task asks of the screen that it stands on. */
export interface TickSurroundings {
  readonly asAt: AsAt;
  readonly store: Pick<TrackerStore, 'parts'>;
  readonly me: Person;
  readonly newId: () => RecordId;
  /** Says quietly what was done, and has the records read again. */
  readonly onChanged: (said: string) => void;
}

export interface TickState {
  /** As the site has it, or as it is being made. */
  readonly isDone: boolean;
  readonly isSending: boolean;
  /** Why it could not be saved, as a sentence. */
  readonly failed?: string;
  readonly tick: (done: boolean) => void;
}

/** Asked for and not shown by the list yet. */
interface Asked {
  readonly done: boolean;
  readonly isSending: boolean;
}

/** Ticks a task at once, by the person who is signed in, on the as-at day. */
export function useTick(action: Action, surroundings: TickSurroundings): TickState {
  const { asAt, store, me, newId, onChanged } = surroundings;
  const [asked, setAsked] = React.useState<Asked>();
  const [failed, setFailed] = React.useState<string>();
  /** Of a tick whose answer was lost: the same one goes again. */
  const unsure = React.useRef<{ readonly done: boolean; readonly attemptId: RecordId }>();
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);
  // The list was read again: what was asked for stands in it, or somebody else changed it since.
  React.useEffect(() => setAsked((now) => (now?.isSending ? now : undefined)), [action]);

  async function send(done: boolean): Promise<void> {
    const attemptId = unsure.current?.done === done ? unsure.current.attemptId : newId();
    unsure.current = { done, attemptId };
    setAsked({ done, isSending: true });
    setFailed(undefined);
    try {
      const { fields } = await store.parts.tick({
        actionId: action.id,
        done,
        by: me.name,
        on: asAt.day,
        attemptId
      });
      unsure.current = undefined;
      if (here.current) setAsked({ done: fields.done, isSending: false });
      const task = partName(action);
      const byOther = done && fields.doneBy !== undefined && fields.doneBy !== me.name;
      if (byOther) onChanged(PARTS.tickedBefore(task, fields.doneBy ?? ''));
      else onChanged(done ? PARTS.ticked(task) : PARTS.unticked(task));
    } catch (error) {
      if (!here.current) return;
      setAsked(undefined);
      setFailed(error instanceof Error && error.message !== '' ? error.message : PARTS.notTicked);
    }
  }

  return {
    isDone: asked?.done ?? action.done,
    isSending: asked?.isSending ?? false,
    ...(failed !== undefined && { failed }),
    tick: (done) => {
      if (!asked?.isSending) void send(done);
    }
  };
}
