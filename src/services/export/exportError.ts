/** Why a site cannot be exported. */
export type ExportProblem =
  'not set up' | 'partly set up' | 'newer' | 'no access' | 'may not read a list';

const SENTENCES: Readonly<Record<ExportProblem, (name: string) => string>> = {
  'not set up': () =>
    'This site has not been set up for the Tracker, so there is nothing to export.',
  'partly set up': (missing) =>
    `This site is not set up to its end (${missing} is missing): an owner mends it, then it can be exported whole.`,
  newer: (version) =>
    `This site was set up by a newer Tracker (schema ${version}), of which this one does not know every column: export it with the newer one.`,
  'no access': () =>
    'You are in none of the Tracker’s groups, so you see none of its lists: ask an owner to export the site.',
  'may not read a list': (list) =>
    `You may not read the list ${list}, so the export would not be whole: ask an owner to export the site.`
};

/** A site that cannot be exported whole; the message is a sentence for the person. */
export class ExportError extends Error {
  public readonly problem: ExportProblem;
  public readonly cause: unknown;

  /** `name` is the list or the version that the sentence needs. */
  public constructor(problem: ExportProblem, name: string = '', cause?: unknown) {
    super(SENTENCES[problem](name));
    this.name = 'ExportError';
    this.problem = problem;
    this.cause = cause;
  }
}
