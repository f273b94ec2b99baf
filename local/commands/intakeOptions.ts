import { owner } from '../people';
import { OptionError, readCommandLine } from './commandLine';
import { strings } from './intakeStrings';
import { loginOf } from './personNamed';

/** What `npm run intake` was asked to do. */
export interface IntakeOptions {
  readonly file: string;
  readonly json: boolean;
  readonly commit: boolean;
  /** Address of the site; undefined for the local site that runs. */
  readonly site?: string;
  /** Login of the person who writes. */
  readonly login: string;
  /** Folder of the local site, whose note says where it runs. */
  readonly dataFolder: string;
}

function siteAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:/i.test(value))
    throw new OptionError(strings.badSite(value));
  return value.replace(/\/+$/, '');
}

/**
 * Reads the command line.
 * @param words what follows the command: `paper.docx --json --as "Ellen Marsh"`
 * @throws OptionError with one sentence
 */
export function intakeOptions(words: readonly string[]): IntakeOptions {
  const line = readCommandLine(words, {
    values: ['site', 'as', 'data'],
    flags: ['json', 'commit'],
    usage: strings.usage
  });
  const { site, as, data } = line.values;
  const [file, second] = line.words;
  if (file === undefined) throw new OptionError(`${strings.noFile} ${strings.usage}`);
  if (second !== undefined) throw new OptionError(strings.twoFiles(second));
  return {
    file,
    json: line.flags.has('json'),
    commit: line.flags.has('commit'),
    site: site === undefined ? undefined : siteAddress(site),
    login: as === undefined ? owner.login : loginOf(as),
    dataFolder: data ?? '.local'
  };
}
