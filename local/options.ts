/** Options of `npm start`. */
import { strings } from './strings';

export interface StartOptions {
  readonly port: number;
  readonly dataFolder: string;
  readonly reset: boolean;
}

/** The command line says something that cannot be done; the message is for the person. */
export class OptionError extends Error {
  public constructor(sentence: string) {
    super(sentence);
    this.name = 'OptionError';
  }
}

const defaults: StartOptions = { port: 4400, dataFolder: '.local', reset: false };

function portNumber(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65535) throw new OptionError(strings.badPort(value));
  return port;
}

/**
 * Reads the command line.
 * @param words what follows the command: `--port 4401`, `--port=4401`, `--data DIR`, `--reset`
 * @throws OptionError for an unknown option, a missing value or a bad port
 */
export function startOptions(words: readonly string[]): StartOptions {
  let options = defaults;
  // `--port=4401` and `--port 4401` are the same two words.
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
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === '--port') options = { ...options, port: portNumber(valueOf(option)) };
    else if (option === '--data') options = { ...options, dataFolder: valueOf(option) };
    else if (option === '--reset') options = { ...options, reset: true };
    else throw new OptionError(`${strings.unknownOption(option)} ${strings.usage}`);
  }
  return options;
}
