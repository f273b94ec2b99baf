import type { DraftStore } from '../../../src/components/recommendation/edit/draftStore';
import type { RecordId } from '../../../src/domain/records';
import type { DateSubject } from '../../../src/services/records/dates/dateStore';
import { createTrackerStore } from '../../../src/services/records/createTrackerStore';
import type { TrackerStore } from '../../../src/services/records/trackerStore';
import type { Fetch } from '../../../src/services/sync/formDigest';
import type { Player } from '../site/people';
import { players } from '../site/people';
import type { ScheduleSite } from '../site/scheduleSite';
import type { Subject } from '../site/subjects';
import { draftsInMemory } from './editInHand';
import type { Log } from './log';

/** A date that was asked for. */
export interface AskedDate {
  readonly id: RecordId;
  readonly subject: DateSubject;
  readonly to: readonly string[];
}

/** One person at one browser. */
export interface Person {
  readonly player: Player;
  readonly subject: Subject;
  readonly log: Log;
  /** Dates that somebody in the schedule asked for, as everybody's screens would show. */
  readonly asked: AskedDate[];
  readonly drafts: DraftStore;
  readonly now: () => Date;
  readonly newId: () => string;
  /** A number that nothing else in the schedule has. */
  readonly nextNumber: () => number;
  /** The store of the page that is open; a reload makes another. */
  readonly store: () => TrackerStore;
  readonly reload: () => void;
  readonly say: (words: string) => void;
}

export interface PersonSurroundings extends Pick<
  Person,
  'subject' | 'log' | 'asked' | 'now' | 'newId' | 'nextNumber'
> {
  readonly site: ScheduleSite;
  readonly send: Fetch;
}

export function personFor(player: Player, surroundings: PersonSurroundings): Person {
  const { site, send, now, newId, log } = surroundings;
  const open = (): TrackerStore =>
    createTrackerStore(site.connect(players[player], send), { now, newId });
  let store = open();
  return {
    ...surroundings,
    player,
    drafts: draftsInMemory(),
    store: () => store,
    reload: () => {
      store = open();
    },
    say: (words) => void log.story.push(`${player}: ${words}`)
  };
}

/** Waits as a person does, in the time of the schedule. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
