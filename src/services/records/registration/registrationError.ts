import { joinWithAnd } from '../../../domain/words/joinWords';

export type RegistrationErrorKind = 'report is there' | 'original stands';

const SENTENCES: Readonly<Record<RegistrationErrorKind, (said: readonly string[]) => string>> = {
  'report is there': ([title = '']) =>
    `A report with the title “${title}” of the same year is on the site already, added meanwhile by ` +
    'somebody else. Nothing was added. Add the recommendations to that report instead.',
  'original stands': (built) =>
    `The original date stands: there is ${joinWithAnd(built)} about this recommendation already. ` +
    'Nothing was saved. Ask for a new date instead.'
};

/** What keeps something from being registered or corrected, as a sentence for the person. */
export class RegistrationError extends Error {
  public readonly kind: RegistrationErrorKind;

  public constructor(kind: RegistrationErrorKind, said: readonly string[]) {
    super(SENTENCES[kind](said));
    this.name = 'RegistrationError';
    this.kind = kind;
  }
}

export function isRegistrationError(
  error: unknown,
  kind?: RegistrationErrorKind
): error is RegistrationError {
  return error instanceof RegistrationError && (kind === undefined || error.kind === kind);
}
