import { formatDate, formatMonthLong } from '../../domain/dates/formatDate';
import { MONTHS_LONG } from '../../domain/dates/monthNames';
import type { PartialDate } from '../../domain/dates/partialDate';
import type { OwedStep } from '../../domain/owed/owedStep';
import type { Action } from '../../domain/records';
import type { RegisterEntry } from '../../domain/register/entry';
import { deadlineWords } from '../../domain/words/deadlineWords';
import { joinWithAnd } from '../../domain/words/joinWords';

const COUNTS = 'two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');

/** What is to be done next, as a heading: "Update the position for November". */
export function stepTitle(step: OwedStep, records = 1): string {
  switch (step.kind) {
    case 'answer a review':
      return step.review.outcome === 'returned'
        ? 'Reviewer returned this: see why'
        : 'A review found the requirement not met: see why';
    case 'answer a verdict':
      return `Evidence${ofPart(step.part)} was found insufficient: see why`;
    case 'answer a refused date':
      return `The new date${ofPart(step.part)} was not agreed: see why`;
    case 'renew evidence':
      return `Evidence${ofPart(step.part)} expired`;
    case 'add evidence':
      return `Add evidence${ofPart(step.part)}`;
    case 'agree the plan':
      return `Agree the action plan${forSeveral(records)}`;
    case 'update the position':
      return step.part === undefined
        ? `Update the position for ${monthWord(step.month)}`
        : `Update ${partName(step.part)} for ${monthWord(step.month)}`;
    case 'ask for a date':
      return `Ask for a new date${ofPart(step.part)}, or say that it is done`;
    case 'finish a part':
      return step.part.kind === 'task'
        ? `Finish the task: ${inShort(step.part.text ?? partName(step.part))}`
        : `Finish ${partName(step.part)}`;
    case 'set a date':
      return records === 1 ? 'Set an internal date' : `Set internal dates${forSeveral(records)}`;
  }
}

/** The line below the heading: since when, or until when. */
export function stepDetail(step: OwedStep, entry: RegisterEntry): string {
  switch (step.kind) {
    case 'answer a review': {
      const { kind, reviewedOn, created } = step.review;
      const on = reviewedOn ?? created?.slice(0, 10);
      return on === undefined ? kind : `${kind}, ${formatDate(on)}`;
    }
    case 'answer a verdict':
    case 'renew evidence':
      return step.proves;
    case 'answer a refused date': {
      const { decision } = step.refused;
      return decision?.by === undefined ? 'not agreed' : `not agreed by ${decision.by}`;
    }
    case 'add evidence':
      return step.part?.text ?? 'proposed as complete, and nothing shows it yet';
    case 'agree the plan':
      return 'no position is recorded yet';
    case 'update the position':
      return step.last === undefined ? 'no update yet' : `last update ${formatDate(step.last)}`;
    case 'ask for a date':
      return `${formatDate(step.passed, 'long')} has passed`;
    case 'finish a part':
      return `due ${formatDate(step.due, 'long')}`;
    case 'set a date': {
      const { deadline } = entry.recommendation;
      const words = deadlineWords(deadline, entry.report.publishers);
      return words?.startsWith('text says') === true
        ? `the ${words}; no date is set`
        : 'no date is set';
    }
  }
}

/** "sub-action IV", "the task", "clause 2". */
export function partName({ kind, label }: Pick<Action, 'kind' | 'label'>): string {
  return label === undefined ? `the ${kind}` : `${kind} ${label}`;
}

/** Several references of one report: "5 to 9", "1, 4 and 6". */
export function refsInWords(refs: readonly string[]): string {
  const numbers = refs.map(Number);
  const isRun =
    refs.length > 2 &&
    numbers.every((one, place) => Number.isInteger(one) && one === numbers[0] + place);
  if (isRun) return `${refs[0]} to ${refs[refs.length - 1]}`;
  return joinWithAnd(refs);
}

function ofPart(part: Action | undefined): string {
  return part === undefined ? '' : ` for ${partName(part)}`;
}

function forSeveral(records: number): string {
  return records === 1 ? '' : ` for ${COUNTS[records - 2] ?? records}`;
}

/** November; with its year where that is not said elsewhere. */
function monthWord(month: PartialDate): string {
  return MONTHS_LONG[Number(month.slice(5, 7)) - 1] ?? formatMonthLong(month);
}

function inShort(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}\u2026` : words;
}
