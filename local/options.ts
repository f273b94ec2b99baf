/** Options of `npm start`. */
import { OptionError, readCommandLine } from './commands/commandLine';
import { strings } from './strings';

export { OptionError } from './commands/commandLine';

export interface StartOptions {
  readonly port: number;
  readonly dataFolder: string;
  readonly reset: boolean;
  /** Of the Excel host; undefined: its usual one, and the site starts without it where that is taken. */
  readonly excelPort?: number;
}

const defaults: StartOptions = { port: 4400, dataFolder: '.local', reset: false };

function portNumber(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65535) throw new OptionError(strings.badPort(value));
  return port;
}

/**
 * Reads the command line.
 * @param words what follows the command: `--port 4401`, `--port=4401`, `--data DIR`, `--reset`,
 *   `--excel-port 4444`
 * @throws OptionError for an unknown option, a missing value or a bad port
 */
export function startOptions(words: readonly string[]): StartOptions {
  const line = readCommandLine(words, {
    values: ['port', 'data', 'excel-port'],
    flags: ['reset'],
    usage: strings.usage
  });
  const { port, data, 'excel-port': excelPort } = line.values;
  if (line.words.length > 0) {
    throw new OptionError(`${strings.unknownOption(line.words[0])} ${strings.usage}`);
  }
  return {
    port: port === undefined ? defaults.port : portNumber(port),
    dataFolder: data ?? defaults.dataFolder,
    reset: line.flags.has('reset'),
    ...(excelPort !== undefined && { excelPort: portNumber(excelPort) })
  };
}
