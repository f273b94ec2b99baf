import type { AsAt, RegisterEntry } from '../../domain/register/entry';
import type { Person } from '../../domain/post';
import type { RecordId } from '../../domain/records';
import type { Rights, SiteRecords, TrackerStore } from '../../services/records/trackerStore';

export interface RecommendationPanelProps {
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
  /** The address that opens this record. */
  readonly link: string;
  /** Whose drafts are kept: the person and the site. Without it they last as long as the tab. */
  readonly draftsFor?: string;
  /** Something was saved: the list reads it again. */
  readonly onChanged: (recommendationId: RecordId) => void;
  /** Undefined at the first and at the last record. */
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
  readonly onClose: () => void;
  /** Pixels of the window that the panel covers, from its right edge. */
  readonly onWidth: (width: number) => void;
}

export interface RecommendationPanelHandle {
  /** Asks when words are not saved. True when the panel may close or show another record. */
  readonly requestClose: () => Promise<boolean>;
}
