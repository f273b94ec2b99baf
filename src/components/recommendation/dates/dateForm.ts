import type { Person } from '../../../domain/post';
import type { DateLedger } from '../../../domain/ledger/dateLedger';
import type { RecordId } from '../../../domain/records';
import type { DateSubject } from '../../../services/records/dates/dateStore';
import type {
  Rights,
  SaveOutcome,
  TrackerStore,
  Edit
} from '../../../services/records/trackerStore';
import { DATES } from '../../loc/dates';
import type { DraftStore } from '../edit/draftStore';

/** What every form about the dates of one record is given. */
export interface DateFormProps {
  readonly subject: DateSubject;
  /** What the record is called among others: "II"; undefined for a recommendation's own dates. */
  readonly label?: string;
  readonly ledger: DateLedger;
  readonly store: Pick<TrackerStore, 'dates'>;
  readonly me: Person;
  readonly rights: Rights;
  /** From the settings: how often a date may move before an owner has to decide. */
  readonly mostDateMoves?: number;
  readonly drafts: DraftStore;
  readonly newId: () => RecordId;
  readonly now: () => Date;
  /** Says quietly what was done, and has the records read again. */
  readonly onDone: (said: string) => void;
}

/** A command with the record that it is about, where there are several: "Ask for a new date: II". */
export function commandAbout(command: string, label: string | undefined): string {
  return label === undefined ? command : DATES.about(command, label);
}

/** What was added is what stands: nothing of others can be in it. */
export function added<Fields>({ base, mine }: Edit<Fields>): SaveOutcome<Fields> {
  return { kind: 'saved', saved: { ...base, fields: mine }, joined: [] };
}
