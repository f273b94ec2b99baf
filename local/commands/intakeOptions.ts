import { OptionError, readCommandLine } from './commandLine';
import { strings } from './intakeStrings';
import { SITE_VALUES, siteOptions } from './siteOptions';
import type { SiteOptions } from './siteOptions';

/** What `npm run intake` was asked to do. */
export interface IntakeOptions extends SiteOptions {
  readonly file: string;
  readonly json: boolean;
  readonly commit: boolean;
}

/**
 * Reads the command line.
 * @param words what follows the command: `paper.docx --json --as "Ellen Marsh"`
 * @throws OptionError with one sentence
 */
export function intakeOptions(words: readonly string[]): IntakeOptions {
  const line = readCommandLine(words, {
    values: SITE_VALUES,
    flags: ['json', 'commit'],
    usage: strings.usage
  });
  const [file, second] = line.words;
  if (file === undefined) throw new OptionError(`${strings.noFile} ${strings.usage}`);
  if (second !== undefined) throw new OptionError(strings.twoFiles(second));
  return {
    file,
    json: line.flags.has('json'),
    commit: line.flags.has('commit'),
    ...siteOptions(line.values)
  };
}
