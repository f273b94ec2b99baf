/** What the command for a new site says. */
export const strings = {
  usage: 'Usage: npm run new-site -- --address NAME --title "TITLE" [--as PERSON] [--data FOLDER]',
  word: (word: string): string => `"${word}" belongs to no option; put a title in quotes.`,
  noAddress: 'The new site needs an address: --address second.',
  noTitle: 'The new site needs a title: --title "Second site".',
  badAddress: (address: string): string =>
    `"${address}" cannot be an address: use letters, digits and hyphens, 64 at the most, with a letter or digit first and last.`,
  longTitle: 'The title is too long: 255 characters at the most.',
  notRunning: (folder: string): string =>
    `No local site is running on the data in ${folder}: start it with npm start, or say where it keeps its data with --data DIR.`,
  noAnswer: (origin: string): string => `The server at ${origin} does not answer.`,
  taken: (address: string): string => `There is a site at ${address} already.`,
  refused: (person: string): string => `${person} may not make sites here.`,
  notMade: (reason: string): string => `The site was not made: ${reason}`,
  status: (status: number): string => `the server answered ${status}.`
} as const;
