import type { PartialDate } from '../../../domain/dates/partialDate';
import type { DateRequestEdit } from '../../../domain/ledger/checkDateRequest';
import { checkDateRequest } from '../../../domain/ledger/checkDateRequest';
import { isFirstDate } from '../../../domain/ledger/problemsOfDates';
import type { RecordId } from '../../../domain/records';
import { dateProblemSentence } from '../../../domain/words/dateWords';
import type { DecisionOutcome } from '../../../services/records/dates/dateStore';
import { DATES } from '../../loc/dates';
import type { DateFormProps } from './dateForm';
import { commandAbout } from './dateForm';
import type { AddedForm } from './useAddedForm';
import { useAddedForm } from './useAddedForm';

/** A new date as it is typed, with all that sending it again needs. */
export interface DateRequestFields extends DateRequestEdit {
  /** What stood when the form was opened. */
  readonly from: readonly PartialDate[];
  /** Of an owner's own move. */
  readonly decisionId: RecordId;
}

export interface DateRequesting extends AddedForm<DateRequestFields> {
  readonly props: DateFormProps;
  /** "Ask for a new date", "Move the date", "Set the date". */
  readonly command: string;
  readonly mayAsk: boolean;
  /** An owner moves a date in one go; others ask for it. */
  readonly isMove: boolean;
  /** No date stands: the one that is set becomes the original. */
  readonly isFirst: boolean;
}

/** Asking for a new date, or moving it; the form is one, the rights differ. */
export function useDateRequest(props: DateFormProps): DateRequesting {
  const { subject, label, ledger, store, rights, newId } = props;
  const isMove = rights.editAllocation;
  const isFirst = isFirstDate(ledger);
  const command = commandOf(isMove, isFirst);
  const form = useAddedForm<DateRequestFields>(props, {
    id: subject.id,
    block: 'new date',
    what: commandAbout(command, label),
    blank: () => ({
      to: [],
      cause: undefined,
      reason: undefined,
      from: ledger.due,
      decisionId: newId()
    }),
    problems: (mine) =>
      checkDateRequest(mine, ledger).map(({ problem }) => dateProblemSentence(problem)),
    send: async ({ from, to, cause, reason, decisionId }, id) => {
      const request = { id, subject, from, to, cause, reason };
      if (isMove) return movedSaid(await store.dates.move(request, decisionId), isFirst);
      await store.dates.ask(request);
      return DATES.said.asked;
    }
  });
  return { ...form, props, command, mayAsk: rights.askForDate || isMove, isMove, isFirst };
}

function commandOf(isMove: boolean, isFirst: boolean): string {
  if (isMove) return isFirst ? DATES.setDate : DATES.moveDate;
  return isFirst ? DATES.askFirst : DATES.ask;
}

function movedSaid(outcome: DecisionOutcome, isFirst: boolean): string {
  const done = isFirst ? DATES.said.set : DATES.said.moved;
  switch (outcome.kind) {
    case 'decided':
      return done;
    case 'row behind':
      return DATES.said.rowFollows(done, outcome.message);
    case 'decided before':
      return DATES.said.decidedBefore(outcome.by, outcome.outcome === 'agreed');
  }
}
