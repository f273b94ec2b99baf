/** No answer came in time. What was sent may have arrived all the same. */
export class NoAnswerError extends Error {
  public readonly name = 'NoAnswerError';

  public constructor(milliseconds: number) {
    super(`The site did not answer within ${Math.round(milliseconds / 1000)} seconds.`);
  }
}
