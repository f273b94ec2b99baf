import { owner } from '../people';
import { OptionError, readCommandLine } from './commandLine';
import { strings } from './newSiteStrings';
import { loginOf } from './personNamed';

/** What `npm run new-site` was asked to do. */
export interface NewSiteOptions {
  /** The last part of its address: `second` for `/sites/second`. */
  readonly address: string;
  readonly title: string;
  /** Login of the person who makes it, and owns it then. */
  readonly login: string;
  /** Folder of the local site, whose note says where it runs. */
  readonly dataFolder: string;
}

/** What SharePoint takes in the address of a site without encoding it. */
const goodAddress = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/i;
const longestTitle = 255;

/**
 * Reads the command line.
 * @param words what follows the command: `--address second --title "Second site"`
 * @throws OptionError with one sentence
 */
export function newSiteOptions(words: readonly string[]): NewSiteOptions {
  const line = readCommandLine(words, {
    values: ['address', 'title', 'as', 'data'],
    flags: [],
    usage: strings.usage
  });
  const [word] = line.words;
  if (word !== undefined) throw new OptionError(strings.word(word));
  const { address, as, data } = line.values;
  const title = line.values.title?.trim() ?? '';
  if (address === undefined) throw new OptionError(strings.noAddress);
  if (!goodAddress.test(address)) throw new OptionError(strings.badAddress(address));
  if (title === '') throw new OptionError(strings.noTitle);
  if (title.length > longestTitle) throw new OptionError(strings.longTitle);
  return {
    address,
    title,
    login: as === undefined ? owner.login : loginOf(as),
    dataFolder: data ?? '.local'
  };
}
