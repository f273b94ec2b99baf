/** What is to go wrong is written so that it cannot be understood; the message is for the person. */
export class FaultScriptError extends Error {
  public readonly name = 'FaultScriptError';
}
