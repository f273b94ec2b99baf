function numberOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** What the intake command says. */
export const strings = {
  usage:
    'Usage: npm run intake -- FILE [--json] [--commit] [--site URL] [--as PERSON] [--data FOLDER]',
  noFile: 'No file was named.',
  twoFiles: (second: string): string => `One file at a time: "${second}" is a second one.`,
  reports: (reports: number, recommendations: number, lines: number): string =>
    `${numberOf(reports, 'report')}, ${numberOf(recommendations, 'recommendation')}, ${numberOf(lines, 'status line')}.`,
  reportLine: (key: string, title: string, published: string, count: number): string =>
    `  ${key}  ${title} (${published}): ${count}`,
  noMonth: 'no month',
  statuses: (counts: string): string => `Status lines: ${counts}.`,
  tasks: (count: number): string => `${numberOf(count, 'task')}.`,
  plans: (plans: number, open: number, closed: number): string =>
    `${numberOf(plans, 'plan')}: ${open} open, ${closed} closed.`,
  planLine: (row: number, title: string): string => `  ${row}  ${title}`,
  tiers: (counts: string): string => `Tiers: ${counts}.`,
  planTotals: (afis: number, recommendations: number, causes: number): string =>
    `At least ${afis} areas for improvement, ${numberOf(recommendations, 'recommendation')}, ${causes} causes of concern: what cannot be read is not counted.`,
  warnings: (count: number): string => `${numberOf(count, 'doubt')}:`,
  warning: (at: string, what: string, kept: string): string => `  ${at}: ${what} ${kept}`,
  nothingWritten: 'Nothing was written; add --commit to write this to the site.',
  mayNotWrite: (login: string, site: string): string =>
    `${login} may not add records to ${site}, so nothing was written; ask an owner of the site.`,
  committed: (site: string, added: string): string => `Written to ${site}: ${added}.`,
  /** How many of each kind of record were added; kinds of which none was are left out. */
  added: {
    reports: (count: number): string => numberOf(count, 'report'),
    recommendations: (count: number): string => numberOf(count, 'recommendation'),
    actions: (count: number): string => numberOf(count, 'part'),
    updates: (count: number): string => numberOf(count, 'update'),
    positions: (count: number): string => numberOf(count, 'position')
  },
  nothingNew: 'Nothing to write: everything is on the site already.',
  nothingCertain: 'Nothing was written: what is not on the site already waits for a person.',
  unchanged: (reports: number, recommendations: number): string =>
    `The same on the site and in the paper: ${numberOf(reports, 'report')}, ${numberOf(recommendations, 'recommendation')}.`,
  toConfirm: (count: number): string =>
    `To confirm, ${numberOf(count, 'record')} on the site that the paper gives otherwise; nothing was changed:`,
  difference: (name: string, fields: string): string => `  ${name}: ${fields}`,
  possiblySame: (count: number): string =>
    `To confirm, ${numberOf(count, 'recommendation')} without a number that may be on the site in other words; nothing was written:`,
  possiblySameAs: (name: string, at: string, order: number, wording: string): string =>
    `  ${name} (${at}): possibly the same as recommendation ${order} of its report on the site, "${wording}"`,
  possiblySameReports: (count: number): string =>
    `To confirm, ${numberOf(count, 'plan')} for a report that may be on the site under nearly the same title; nothing was written:`,
  possiblySameReport: (name: string, at: string, title: string): string =>
    `  ${name} (${at}): possibly for the report "${title}" on the site`,
  withoutStatus: (name: string, at: string): string =>
    `  ${name} (${at}) was not added: it has no status that is known.`,
  failed: (reason: string): string => `The intake failed: ${reason}`
} as const;
