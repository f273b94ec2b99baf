import { parseArgs } from 'node:util';
import { strings } from '../strings';

/** The command line says something that cannot be done; the message is for the person. */
export class OptionError extends Error {
  public constructor(sentence: string) {
    super(sentence);
    this.name = 'OptionError';
  }
}

/** The options that a command knows, by their names without dashes. */
export interface KnownOptions<Value extends string, Flag extends string> {
  /** Those that take a value: `--port 4401` or `--port=4401`. */
  readonly values: readonly Value[];
  readonly flags: readonly Flag[];
  /** The sentence that shows how the command is used. */
  readonly usage: string;
}

/** What a command line says. Where an option is given twice, the last one holds. */
export interface CommandLine<Value extends string, Flag extends string> {
  readonly values: Readonly<Partial<Record<Value, string>>>;
  readonly flags: ReadonlySet<Flag>;
  /** The words that are no options. */
  readonly words: readonly string[];
}

/**
 * Reads the words that follow a command. `parseArgs` takes them apart; it is not asked to judge them,
 * because its own messages are several sentences for a programmer.
 * @throws OptionError for an unknown option and for one without its value; with --help it says the usage
 */
export function readCommandLine<Value extends string, Flag extends string>(
  args: readonly string[],
  known: KnownOptions<Value, Flag>
): CommandLine<Value, Flag> {
  const takesValue = known.values.map((name) => [name, { type: 'string' }] as const);
  const takesNone = known.flags.map((name) => [name, { type: 'boolean' }] as const);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries([...takesValue, ...takesNone]),
    strict: false,
    tokens: true
  });
  const values: Partial<Record<Value, string>> = {};
  const flags = new Set<Flag>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = known.values.find((each) => each === name);
    const flag = known.flags.find((each) => each === name);
    if (option !== undefined) {
      const isOption = inlineValue === false && value.startsWith('--');
      if (value === undefined || value === '' || isOption) {
        throw new OptionError(strings.valueMissing(rawName));
      }
      values[option] = value;
    } else if (flag !== undefined && value === undefined) {
      flags.add(flag);
    } else if (name === 'help') {
      throw new OptionError(known.usage);
    } else {
      const said = value === undefined ? rawName : `${rawName}=${value}`;
      throw new OptionError(`${strings.unknownOption(said)} ${known.usage}`);
    }
  }
  return { values, flags, words };
}
