import { ExportError } from '../../src/services/export/exportError';
import { ImportError } from '../../src/services/export/importError';
import { isTrackerError, TrackerError } from '../../src/services/errors/trackerError';
import { refusalOf } from '../../src/services/sync/sharePointAnswer';
import { OptionError } from './commandLine';
import { strings } from './exportImportStrings';

/** Does something with a site; where none answers at the address, says so. */
export async function withSite<T>(site: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = isTrackerError(error) ? refusalOf(error.cause) : undefined;
    // SharePoint's own refusals carry a code; a plain "not found" is another server's, or no site's.
    if (refusal?.status === 404 && refusal.code === undefined) {
      throw new OptionError(strings.noSuchSite(site));
    }
    throw error;
  }
}

/** Runs a command; what goes wrong is said in a sentence, or one for each thing, and ends it with 1. */
export function run(command: (words: readonly string[]) => Promise<void>): void {
  command(process.argv.slice(2)).catch((cause: unknown) => {
    process.stderr.write(`${sentenceFor(cause)}\n`);
    process.exitCode = 1;
  });
}

function sentenceFor(cause: unknown): string {
  if (cause instanceof ImportError) {
    const isBefore = cause.problem !== 'not arrived';
    return [cause.message, ...(isBefore ? [strings.nothingWritten] : [])].join('\n');
  }
  const known =
    cause instanceof OptionError || cause instanceof ExportError || cause instanceof TrackerError;
  const words = cause instanceof Error ? cause.message : String(cause);
  return (known ? words : strings.failed(words)).replace(/\s+/g, ' ');
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Tells each kind of work once, so that a terminal can be read. */
export function progressLines(): (step: {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}) => void {
  let last = '';
  return ({ done, total, what }) => {
    if (what === last) return;
    last = what;
    say(strings.step(done, total, what));
  };
}
