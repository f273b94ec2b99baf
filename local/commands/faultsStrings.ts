/** What the command for faults says. */
export const strings = {
  usage:
    'Usage: npm run faults -- [--person NAME] --throttle SECONDS | --latency MILLISECONDS, or --script FILE, --clear, nothing to see what is set; [--data FOLDER]',
  word: (word: string): string => `"${word}" belongs to no option; put a name in quotes.`,
  badNumber: (option: string): string => `--${option} needs a whole number, 1 or more.`,
  alone: (option: string): string => `--${option} stands alone.`,
  whatFor: 'Say what is to happen to them: --throttle SECONDS or --latency MILLISECONDS.',
  notJson: (file: string): string => `"${file}" is no JSON.`,
  notRunning:
    'No local site is running on this data: start it with npm start, or say where it keeps its data with --data DIR.',
  noAnswer: (origin: string): string => `The server at ${origin} does not answer.`,
  refused: (sentence: string): string => `The faults were not set: ${sentence}`,
  none: 'Nothing goes wrong on purpose.'
} as const;
