/** What the property pane and the bar of an edited page say. */
export const paneStrings = {
  close: 'Close the property pane',
  back: 'Back',
  next: 'Next',
  pageOf: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  apply: 'Apply',
  loading: 'Loading',
  unknownField: (type: number): string => `A field of a kind that is not shown here (${type}).`,
  failed: (reason: string): string => `The property pane could not be shown: ${reason}`,
  saving: 'Saving',
  saved: 'Saved with the page',
  notSaved: (reason: string): string => `Not saved: ${reason}`,
  notReached: 'the server does not answer.',
  askReset: 'Put every web part of this page back to what the page was made with?'
} as const;
