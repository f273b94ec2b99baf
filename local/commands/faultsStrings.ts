/** What the command for faults says. */
export const strings = {
  usage:
    'Usage: npm run faults -- [--person NAME] --throttle SECONDS | --latency MILLISECONDS, or --script FILE, --clear, nothing to see what is set; [--data FOLDER]',
  word: (word: string): string => `"${word}" belongs to no option; put a name in quotes.`,
  badNumber: (option: string): string => `--${option} needs a whole number, 1 or more.`,
  alone: (option: string): string => `--${option} stands alone.`,
  whatFor: 'Say what is to happen to them: --throttle SECONDS or --latency MILLISECONDS.',
  notJson: (file: string): string => `"${file}" is no JSON.`,
  notRunning: (folder: string): string =>
    `No local site is running on the data in ${folder}: start it with npm start, or say where it keeps its data with --data DIR.`,
  noAnswer: (origin: string): string => `The server at ${origin} does not answer.`,
  refused: (sentence: string): string => `The faults were not set: ${sentence}`,
  none: 'Nothing goes wrong on purpose.',
  everybody: 'everybody',
  anyRequest: 'any request',
  pathOfRule: (method: string | undefined, path: string | undefined): string =>
    [method, path].filter((part) => part !== undefined).join(' '),
  fault: (kind: string, settings: string): string =>
    settings === '' ? kind : `${kind} (${settings})`,
  rule: (whom: string, what: string, faults: string, left: string): string =>
    `${whom}, ${what}: ${faults}, ${left}`,
  fromNth: (nth: number): string => `from request ${nth} on`,
  timesLeft: (times: number): string => (times === 1 ? 'once' : `${times} times`),
  secondsLeft: (seconds: number): string => `${seconds} s left`,
  untilCleared: 'until cleared',
  throttling: (requests: number, seconds: number): string =>
    `each person: ${requests} requests in ${seconds} s`,
  headers: 'requests may ask for their own fault by X-Local-Fault'
} as const;
