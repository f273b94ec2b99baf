import { OptionError, readCommandLine } from './commandLine';
import { strings } from './faultsStrings';
import { loginOf } from './personNamed';

/** What `npm run faults` was asked to do. */
export type FaultsOrder =
  | { readonly kind: 'show' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'script'; readonly file: string }
  /** One more rule, as `/_local/faults` takes it. */
  | { readonly kind: 'rule'; readonly rule: object };

export interface FaultsOptions {
  readonly order: FaultsOrder;
  /** Folder of the local site, whose note says where it runs. */
  readonly dataFolder: string;
}

/**
 * Reads the command line.
 * @param words what follows the command: `--person "Jo Adeyemi" --throttle 30`
 * @throws OptionError with one sentence
 */
export function faultsOptions(words: readonly string[]): FaultsOptions {
  const line = readCommandLine(words, {
    values: ['person', 'throttle', 'latency', 'script', 'data'],
    flags: ['clear'],
    usage: strings.usage
  });
  const [word] = line.words;
  if (word !== undefined) throw new OptionError(strings.word(word));
  const { data, ...asked } = line.values;
  return { order: orderOf(asked, line.flags.has('clear')), dataFolder: data ?? '.local' };
}

interface Asked {
  readonly person?: string;
  readonly throttle?: string;
  readonly latency?: string;
  readonly script?: string;
}

function orderOf({ person, throttle, latency, script }: Asked, clear: boolean): FaultsOrder {
  const others = [person, throttle, latency].some((value) => value !== undefined);
  if (clear) {
    if (others || script !== undefined) throw new OptionError(strings.alone('clear'));
    return { kind: 'clear' };
  }
  if (script !== undefined) {
    if (others) throw new OptionError(strings.alone('script'));
    return { kind: 'script', file: script };
  }
  if (!others) return { kind: 'show' };
  const seconds = throttle === undefined ? undefined : wholeNumber('throttle', throttle);
  const faults = [
    ...(seconds === undefined ? [] : [{ kind: 'throttle' }]),
    ...(latency === undefined
      ? []
      : [{ kind: 'latency', milliseconds: wholeNumber('latency', latency) }])
  ];
  if (faults.length === 0) throw new OptionError(strings.whatFor);
  const match = person === undefined ? {} : { person: loginOf(person) };
  return { kind: 'rule', rule: { match, fault: faults, ...(seconds && { seconds }) } };
}

function wholeNumber(option: string, value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new OptionError(strings.badNumber(option));
  return Number(value);
}
