import { runCommand, type Ended } from '../../local/commands/runCommand';

/** Runs `npm run intake -- …` as npm would, and waits for its end. */
export const intake = (...words: readonly string[]): Promise<Ended> =>
  runCommand('intake', ...words);
