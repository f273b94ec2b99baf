/** What keeps a date from being withdrawn or decided; `SENTENCES` says each to the person. */
export type DateErrorKind =
  | 'no such request'
  | 'withdrawn meanwhile'
  | 'decided meanwhile'
  | 'not your request'
  | 'own request';

const SENTENCES: Readonly<Record<DateErrorKind, (by?: string) => string>> = {
  'no such request': () =>
    'This request for a new date is no longer on the site. Close this and look again.',
  'withdrawn meanwhile': (by) =>
    `${by ?? 'Whoever asked for this date'} has withdrawn the request meanwhile. No date was moved.`,
  'decided meanwhile': (by) =>
    `${by ?? 'Somebody'} decided on this date meanwhile, so it cannot be withdrawn any more.`,
  'not your request': (by) =>
    `${by ?? 'Somebody else'} asked for this date, so only they can withdraw it.`,
  'own request': () => 'You asked for this date yourself, so somebody else has to decide on it.'
};

/** An error whose message is a sentence for the person. */
export class DateError extends Error {
  public readonly kind: DateErrorKind;

  /** `by` names the other person, where the sentence has one. */
  public constructor(kind: DateErrorKind, by?: string) {
    super(SENTENCES[kind](by));
    this.name = 'DateError';
    this.kind = kind;
  }
}

export function isDateError(error: unknown, kind?: DateErrorKind): error is DateError {
  return error instanceof DateError && (kind === undefined || error.kind === kind);
}
