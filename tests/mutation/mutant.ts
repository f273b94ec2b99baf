/** One behaviour of the local SharePoint switched off: a change to one place of its source. */
export interface Mutant {
  /** What the server then does wrong, in plain words. */
  readonly name: string;
  /** Below local/sharepoint. */
  readonly file: string;
  /** A piece of the source that occurs exactly once. */
  readonly find: string;
  readonly replace: string;
  /** The files below tests/local/sharepoint that should notice: few, and quick. */
  readonly tests: readonly string[];
  /** A piece of the names of the tests that should; without it all tests of the files are run. */
  readonly named?: string;
  /** The behaviour off means waiting for ever: a timeout is then what notices. */
  readonly timeoutKills?: true;
}
