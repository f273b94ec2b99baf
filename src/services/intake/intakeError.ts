/** Why a file cannot be read as a paper. */
export type IntakeProblem =
  | 'too large'
  | 'empty'
  | 'wrong ending'
  | 'not what it says'
  | 'password protected'
  | 'old format'
  | 'damaged'
  | 'unsafe'
  | 'no paper';

/** A file that cannot be read; the message is one sentence for the person who chose it. */
export class IntakeError extends Error {
  public readonly problem: IntakeProblem;
  public readonly cause: unknown;

  public constructor(problem: IntakeProblem, message: string, cause?: unknown) {
    super(message);
    this.name = 'IntakeError';
    this.problem = problem;
    this.cause = cause;
  }
}
