import type { AsAt, RegisterEntry } from '../../domain/register/entry';
import type { Person } from '../../domain/post';
import type { RecordId } from '../../domain/records';
import type { Rights, SiteRecords, TrackerStore } from '../../services/records/trackerStore';
import type { DraftStore } from './edit/draftStore';

/** What every block that shows, and perhaps edits, a part of one recommendation is given. */
export interface BlockProps {
  readonly entry: RegisterEntry;
  readonly asAt: AsAt;
  /** The settings and posts of the site. */
  readonly site: Pick<SiteRecords, 'settings' | 'posts'>;
  readonly rights: Rights;
  /** Who is signed in. */
  readonly me: Person;
  readonly store: TrackerStore;
  readonly now: () => Date;
  readonly newId: () => RecordId;
  readonly drafts: DraftStore;
  /** The record in a line: "PEEL: Police Legitimacy 2016, area for improvement 5". */
  readonly what: string;
  /** Says quietly what was done, and has the records read again. */
  readonly onSaved: (said: string) => void;
  /** An edit was ended whose update is on the site and whose row is behind: all is read again. */
  readonly onLeftBehind: () => void;
}
