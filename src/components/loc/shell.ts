interface SetUpWords {
  readonly title: string;
  readonly offer: string;
  readonly button: string;
  readonly askOwner: (site: string) => string;
}

/** What is said when a site cannot show its records yet, and while it is set up. */
export const SHELL = {
  'not set up': {
    title: 'This site is not set up for recommendations yet',
    offer:
      'Setting it up makes the lists, groups and permissions that Recommendations Tracker needs. Nothing that is on the site already is changed or removed.',
    button: 'Set up this site',
    askOwner: (site: string) =>
      `Ask an owner of the site ${site} to open this page. They are offered to set it up.`
  } as SetUpWords,
  'partly set up': {
    title: 'The set-up of this site was not finished',
    offer: 'Going on makes what is missing and leaves the rest as it is.',
    button: 'Go on with the set-up',
    askOwner: (site: string) =>
      `Ask an owner of the site ${site} to open this page. They are offered to finish the set-up.`
  } as SetUpWords,
  'groups only': {
    title: 'The lists of this site are not there, or not yours to see',
    offer:
      'The Tracker’s groups are on this site. Going on puts you into Tracker Owners, makes what is missing and leaves the rest as it is.',
    button: 'Join Tracker Owners',
    askOwner: (site: string) => `Ask an owner of the site ${site} to open this page.`
  } as SetUpWords,
  older: {
    title: 'This site was set up by an earlier version',
    offer: 'Bringing it up to date adds what is new and keeps every record.',
    button: 'Bring this site up to date',
    askOwner: (site: string) =>
      `Ask an owner of the site ${site} to open this page. They are offered to bring it up to date.`
  } as SetUpWords,
  newer: {
    title: 'This site was set up by a newer version',
    ask: 'Ask whoever keeps the app catalogue to bring this web part up to date.'
  },
  noAccess: {
    title: 'You may not read the recommendations of this site yet',
    ask: (site: string) =>
      `Ask somebody who is in Tracker Owners on the site ${site} to add you to a group: Tracker Visitors is enough to read.`
  },
  missing: (lists: readonly string[]) => `Lists that are not there: ${lists.join(', ')}.`,
  settingUp: 'Setting up the site',
  step: (done: number, total: number) => `${done} of ${total}`,
  setUpKept: 'What was made stays; running it again goes on from there.',
  setUpDone: 'The site is set up.',
  looking: 'Looking at the site',
  busy: (seconds: number) =>
    `SharePoint is busy. Waiting ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, then going on by itself.`,
  tryAgain: 'Try again',
  somethingFailed: 'Something went wrong.'
} as const;
