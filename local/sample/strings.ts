/** What loading the sample site says. */
export const strings = {
  settingUp: 'Setting up the sample site...',
  loading: (reports: number, recommendations: number): string =>
    `Loading ${reports} reports with ${recommendations} recommendations...`,
  loaded: (seconds: string): string => `Sample site ready in ${seconds} s.`,
  noPerson: (group: string): string => `The sample site needs a person in the group ${group}.`
} as const;
