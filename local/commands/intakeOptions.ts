import { owner, samplePeople } from '../people';
import { OptionError } from '../options';
import { strings } from './intakeStrings';

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

/** The login of a sample person by name, or a login as it is. */
function loginOf(name: string): string {
  const wanted = name.trim().toLowerCase();
  const known = samplePeople.find(
    (person) => person.name.toLowerCase() === wanted || person.login === wanted
  );
  if (known === undefined && !wanted.includes('@')) throw new OptionError(strings.nobody(name));
  return known?.login ?? wanted;
}

/**
 * Reads the command line.
 * @param words what follows the command: `paper.docx --json --as "Ellen Marsh"`
 * @throws OptionError with one sentence
 */
export function intakeOptions(words: readonly string[]): IntakeOptions {
  const rest = words.flatMap((word) => {
    const at = word.startsWith('--') ? word.indexOf('=') : -1;
    return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
  });
  const valueOf = (option: string): string => {
    const value = rest.shift();
    if (value === undefined || value === '' || value.startsWith('--')) {
      throw new OptionError(strings.valueMissing(option));
    }
    return value;
  };
  let file: string | undefined;
  let options: Omit<IntakeOptions, 'file'> = {
    json: false,
    commit: false,
    login: owner.login,
    dataFolder: '.local'
  };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--json') options = { ...options, json: true };
    else if (word === '--commit') options = { ...options, commit: true };
    else if (word === '--site') options = { ...options, site: siteAddress(valueOf(word)) };
    else if (word === '--as') options = { ...options, login: loginOf(valueOf(word)) };
    else if (word === '--data') options = { ...options, dataFolder: valueOf(word) };
    else if (word.startsWith('-'))
      throw new OptionError(`${strings.unknownOption(word)} ${strings.usage}`);
    else if (file !== undefined) throw new OptionError(strings.twoFiles(word));
    else file = word;
  }
  if (file === undefined) throw new OptionError(`${strings.noFile} ${strings.usage}`);
  return { ...options, file };
}
