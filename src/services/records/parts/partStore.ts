import type { PartialDate } from '../../../domain/dates/partialDate';
import type { Action, ActionKind, RecordId } from '../../../domain/records';
import type { RecordedStatus } from '../../../domain/status';
import type { Edit, EditBase, SaveOutcome } from '../trackerStore';

/** The fields of a sub-action, clause or task that are edited together; an empty field is undefined. */
export interface PartFields {
  readonly label: string | undefined;
  readonly text: string | undefined;
  readonly status: RecordedStatus | undefined;
  readonly reason: string | undefined;
  readonly waitingFor: string | undefined;
  readonly position: string | undefined;
  readonly asAt: PartialDate | undefined;
  readonly leadPost: string | undefined;
  readonly leadOfficer: string | undefined;
  readonly done: boolean;
  readonly doneBy: string | undefined;
  readonly doneOn: PartialDate | undefined;
  /** Why it was withdrawn as a mistake; undefined while it stands. */
  readonly withdrawn: string | undefined;
}

/** A part as it is added; its first date is its original (`domain.md` 1.5). */
export interface NewPart extends Pick<
  Action,
  'id' | 'recommendationId' | 'label' | 'text' | 'order'
> {
  readonly kind: ActionKind;
  readonly due?: PartialDate;
  readonly leadPost?: string;
  readonly leadOfficer?: string;
}

/** Sub-actions, clauses and tasks. Every method may throw a `TrackerError`; all are safe to repeat. */
export interface PartStore {
  readonly add: (part: NewPart) => Promise<void>;
  readonly beginEdit: (actionId: RecordId) => Promise<EditBase<PartFields>>;
  readonly save: (edit: Edit<PartFields>) => Promise<SaveOutcome<PartFields>>;
}
