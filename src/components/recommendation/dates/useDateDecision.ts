import type { DateDecisionEdit } from '../../../domain/ledger/checkDateDecision';
import { checkDateDecision, datesDecided } from '../../../domain/ledger/checkDateDecision';
import type { DateMove } from '../../../domain/ledger/dateLedger';
import { dateProblemSentence } from '../../../domain/words/dateWords';
import { isDateError } from '../../../services/records/dates/dateError';
import type { DecisionOutcome } from '../../../services/records/dates/dateStore';
import { DATES } from '../../loc/dates';
import type { DateFormProps } from './dateForm';
import { commandAbout } from './dateForm';
import type { AddedForm } from './useAddedForm';
import { useAddedForm } from './useAddedForm';

/** Deciding on one date that was asked for. */
export function useDateDecision(props: DateFormProps, move: DateMove): AddedForm<DateDecisionEdit> {
  const { subject, label, ledger, store } = props;
  return useAddedForm<DateDecisionEdit>(props, {
    id: move.id,
    block: 'decision on a date',
    what: commandAbout(DATES.decide, label),
    blank: () => ({ answer: undefined, dates: [], reason: undefined }),
    problems: (mine) =>
      checkDateDecision(mine, move.to, ledger).map(({ problem }) => dateProblemSentence(problem)),
    send: async (mine, id) => {
      const isAgreed = mine.answer !== 'not agreed';
      const deciding = store.dates.decide({
        id,
        subject,
        changeId: move.id,
        outcome: isAgreed ? 'agreed' : 'not agreed',
        dates: datesDecided(mine, move.to),
        reason: mine.reason
      });
      return overtaken(deciding.then((outcome) => decidedSaid(outcome, isAgreed)));
    }
  });
}

export interface WithdrawalFields {
  readonly reason: string | undefined;
}

/** Taking back a date that the person asked for. */
export function useDateWithdrawal(
  props: DateFormProps,
  move: DateMove
): AddedForm<WithdrawalFields> {
  const { subject, label, store } = props;
  return useAddedForm<WithdrawalFields>(props, {
    id: move.id,
    block: 'withdrawal of a date',
    what: commandAbout(DATES.withdraw, label),
    blank: () => ({ reason: undefined }),
    problems: () => [],
    send: ({ reason }, id) => {
      const withdrawing = store.dates.withdraw({ id, subject, changeId: move.id, reason });
      return overtaken(withdrawing.then(() => DATES.said.withdrawn));
    }
  });
}

/** Where others withdrew or decided meanwhile nothing is left to send: that is what is said. */
async function overtaken(sending: Promise<string>): Promise<string> {
  try {
    return await sending;
  } catch (error) {
    if (isDateError(error, 'withdrawn meanwhile') || isDateError(error, 'decided meanwhile')) {
      return error.message;
    }
    throw error;
  }
}

function decidedSaid(outcome: DecisionOutcome, isAgreed: boolean): string {
  const done = isAgreed ? DATES.said.agreed : DATES.said.notAgreed;
  switch (outcome.kind) {
    case 'decided':
      return done;
    case 'row behind':
      return DATES.said.rowFollows(done, outcome.message);
    case 'decided before':
      return DATES.said.decidedBefore(outcome.by, outcome.outcome === 'agreed');
  }
}
