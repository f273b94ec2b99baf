import type { IsoDay, PartialDate } from '../../../domain/dates/partialDate';
import type { DeadlineSetBy } from '../../../domain/deadline/deadline';
import type { Action, ActionKind, RecordId } from '../../../domain/records';
import type { RecordedStatus } from '../../../domain/status';
import type { Edit, EditBase, SaveOutcome } from '../trackerStore';

/** The fields of a sub-action, clause or task that are edited together; an empty field is undefined. */
export interface PartFields {
  readonly label: string | undefined;
  readonly text: string | undefined;
  /** Place within its recommendation; a part that was moved may stand at 2.5. */
  readonly order: number;
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
  /** Who set that date; undefined: the force did (`domain.md` rule 9). */
  readonly dueSetBy?: DeadlineSetBy;
  readonly leadPost?: string;
  readonly leadOfficer?: string;
}

/** A task ticked, or its tick taken away. */
export interface Tick {
  readonly actionId: RecordId;
  readonly done: boolean;
  /** Who did it, and the day. */
  readonly by: string;
  readonly on: IsoDay;
  /** Made once for the tick: sending it again is harmless. */
  readonly attemptId: RecordId;
}

/** Sub-actions, clauses and tasks. Every method may throw a `TrackerError`; all are safe to repeat. */
export interface PartStore {
  /** A sub-action begins AMBER, as anything newly published does (`domain.md` rule 5). */
  readonly add: (part: NewPart) => Promise<void>;
  readonly beginEdit: (actionId: RecordId) => Promise<EditBase<PartFields>>;
  readonly save: (edit: Edit<PartFields>) => Promise<SaveOutcome<PartFields>>;
  /**
   * Ticks a task or takes the tick away. Whoever ticked first did it: a second tick writes nothing and
   * gives the task as it stands. Gives what stands on the site afterwards.
   */
  readonly tick: (tick: Tick) => Promise<EditBase<PartFields>>;
}
