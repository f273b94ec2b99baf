/** What the host's own pages say. */
export const strings = {
  product: 'SharePoint',
  skipToContent: 'Skip to main content',
  siteHome: 'SharePoint, home of this site',
  navigation: 'Site pages',
  openNavigation: 'Site pages',
  personMenu: '(choose person and theme)',
  people: 'Act as',
  themes: 'Theme',
  themeNames: { light: 'Light', dark: 'Dark', highContrast: 'High contrast' },
  loading: 'The page is loading.',
  noScript: 'This page needs JavaScript.',
  webPartFailed: (title: string): string => `${title} could not be shown.`,
  unnamedWebPart: 'A web part',
  technicalDetails: 'Technical details',
  accessTitle: 'You need permission to access this site',
  accessText: (name: string, site: string): string =>
    `${name} has no permission on ${site}. Ask one of its owners to add you to a group.`,
  accessOther: 'Or choose somebody else in the menu at the top right.',
  missingTitle: 'This page does not exist',
  missingText: 'The address may be mistyped, or the page may have been renamed.',
  missingLink: 'Go to the home of this site',
  failedTitle: 'The page could not be made',
  failedText: 'The local server says:'
} as const;
