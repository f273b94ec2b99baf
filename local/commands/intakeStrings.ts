/** What the intake command says. */
export const strings = {
  usage:
    'Usage: npm run intake -- FILE [--json] [--commit] [--site URL] [--as PERSON] [--data FOLDER]',
  noFile: 'No file was named.',
  twoFiles: (second: string): string => `One file at a time: "${second}" is a second one.`,
  unknownOption: (option: string): string => `There is no option "${option}".`,
  valueMissing: (option: string): string => `${option} needs a value.`,
  badSite: (value: string): string =>
    `"${value}" is no address of a site, such as http://localhost:4400/sites/recommendations.`,
  nobody: (name: string): string => `Nobody called "${name}" is known; give a name or a login.`,
  missing: (file: string): string => `There is no file "${file}".`,
  folder: (file: string): string => `"${file}" is a folder; name one file.`,
  unreadable: (file: string): string => `"${file}" may not be read.`,
  notAFile: (file: string): string => `"${file}" is not an ordinary file.`,
  noSite:
    'No local site is running, so nothing was written: start it with npm start, or give --site URL.',
  reports: (reports: number, recommendations: number, lines: number): string =>
    `${reports} reports, ${recommendations} recommendations, ${lines} status lines.`,
  reportLine: (key: string, title: string, published: string, count: number): string =>
    `  ${key}  ${title} (${published}): ${count}`,
  noMonth: 'no month',
  statuses: (counts: string): string => `Status lines: ${counts}.`,
  warnings: (count: number): string => (count === 1 ? '1 doubt:' : `${count} doubts:`),
  warning: (at: string, what: string, kept: string): string => `  ${at}: ${what} ${kept}`,
  nothingWritten: 'Nothing was written; --commit writes.',
  committed: (site: string, added: string): string => `Written to ${site}: ${added}.`,
  unchanged: (reports: number, recommendations: number): string =>
    `As they were: ${reports} reports, ${recommendations} recommendations.`,
  toConfirm: (count: number): string =>
    `${count} records differ from the paper and were left as they are, for a person to confirm:`,
  difference: (name: string, fields: string): string => `  ${name}: ${fields}`,
  withoutStatus: (name: string, at: string): string =>
    `  ${name} (${at}) has no status that is known and was not added.`,
  failed: (reason: string): string => `The intake failed: ${reason}`
} as const;
