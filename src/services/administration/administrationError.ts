/** What kept an owner from changing how the site is run; `SENTENCES` says each to the person. */
export type AdministrationErrorKind =
  | 'person not found'
  | 'last owner'
  | 'not added'
  | 'group missing'
  | 'new holder not written'
  | 'choices not renewed';

const SENTENCES: Readonly<Record<AdministrationErrorKind, (name: string) => string>> = {
  'person not found': (name) =>
    `Nobody called “${name}” was found. Give the e-mail address or sign-in name of somebody in your organisation.`,
  'last owner': (name) =>
    `${name} is the last member of Tracker Owners. Add another owner first, so that the site is not left without one.`,
  'not added': (name) => `SharePoint did not add ${name} to the group.`,
  'group missing': (name) => `The group ${name} is not on this site. Run the set-up to make it.`,
  'new holder not written': (name) =>
    `The time of the present holder of ${name} was ended, but the new row could not be written. ` +
    'Save again: what is done already is not done twice.',
  'choices not renewed': (name) =>
    `The setting is saved, but the choices of the lists could not be brought up to date (${name}). ` +
    'Run “Check and mend” under Set-up.'
};

/** An error whose message is a sentence for the person; the cause is kept for the log. */
export class AdministrationError extends Error {
  public readonly kind: AdministrationErrorKind;
  public readonly cause: unknown;

  /** `name` is the person, group or post that the sentence is about. */
  public constructor(kind: AdministrationErrorKind, name: string, cause?: unknown) {
    super(SENTENCES[kind](name));
    this.name = 'AdministrationError';
    this.kind = kind;
    this.cause = cause;
  }
}

export function isAdministrationError(
  error: unknown,
  kind?: AdministrationErrorKind
): error is AdministrationError {
  return error instanceof AdministrationError && (kind === undefined || error.kind === kind);
}
