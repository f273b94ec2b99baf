import type { BarToDeciding } from '../../../domain/ledger/barToDeciding';
import type { DateProblem } from '../../../domain/ledger/dateProblem';
import { barSentence, dateProblemSentence } from '../../../domain/words/dateWords';

/** What keeps a date from being asked for, withdrawn or decided; `SENTENCES` says each to the person. */
export type DateErrorKind =
  | 'no such request'
  | 'withdrawn meanwhile'
  | 'decided meanwhile'
  | 'not your request'
  | 'own request'
  /** Its sentences are those of the `DateProblem`s. */
  | 'not to be sent'
  | 'moved as often as allowed';

const SENTENCES: Readonly<Record<DateErrorKind, (said?: string) => string>> = {
  'no such request': () =>
    'This request for a new date is no longer on the site. Close this and look again.',
  'withdrawn meanwhile': (by) =>
    `${by ?? 'Whoever asked for this date'} has withdrawn the request meanwhile. No date was moved.`,
  'decided meanwhile': (by) =>
    `${by ?? 'Somebody'} decided on this date meanwhile, so it cannot be withdrawn any more.`,
  'not your request': (by) =>
    `${by ?? 'Somebody else'} asked for this date, so only they can withdraw it.`,
  'own request': () => 'You asked for this date yourself, so somebody else has to decide on it.',
  'not to be sent': (sentences) => sentences ?? 'This cannot be sent as it is.',
  'moved as often as allowed': (sentence) =>
    sentence ?? 'This date has moved as often as this site allows.'
};

/** An error whose message is a sentence for the person. */
export class DateError extends Error {
  public readonly kind: DateErrorKind;

  /** `said` names the other person, where the sentence has one, or is the sentence of the rule. */
  public constructor(kind: DateErrorKind, said?: string) {
    super(SENTENCES[kind](said));
    this.name = 'DateError';
    this.kind = kind;
  }
}

/** Throws a `DateError` that says all that is wrong, where anything is. */
export function refuseProblems(problems: readonly { readonly problem: DateProblem }[]): void {
  if (problems.length === 0) return;
  const sentences = problems.map(({ problem }) => dateProblemSentence(problem));
  throw new DateError('not to be sent', sentences.join(' '));
}

/** Throws a `DateError` where something bars the person from deciding. */
export function refuseBarred(bar: BarToDeciding | undefined): void {
  if (bar === undefined) return;
  if (bar.kind === 'asked for it themselves') throw new DateError('own request');
  throw new DateError(bar.kind, barSentence(bar));
}

export function isDateError(error: unknown, kind?: DateErrorKind): error is DateError {
  return error instanceof DateError && (kind === undefined || error.kind === kind);
}
