/** What a person reads in the receipts of a send, beside the errors' own sentences. */
export const SHEET_SENTENCES = {
  dateAsked: 'The new date waits for a decision.',
  askedBefore:
    'This new date was asked for before, and the request was decided or withdrawn meanwhile. Nothing ' +
    'was asked for now. Refresh to see it, and send again if you want to ask once more.',
  noDate: 'A cause or a reason is sent only together with a new date.',
  notEditable: 'Rows of this kind cannot be changed in a sheet.',
  noReport: 'The report of this row is not on the site any more. Nothing was added.',
  /** `why` is one of `WHY_BEHIND`. */
  rowBehind: (why: string): string =>
    `Your update is saved. ${why}, so lists in SharePoint may not show it yet. The Tracker shows it, and ` +
    'the row is brought up to date when this record is changed next.',
  siteGone:
    'There is no site at this address any more: it may have been renamed or deleted. Nothing of this row ' +
    'was saved. Ask an owner of the site; the row can be sent once it is there again.',
  unexpected:
    'Something went wrong in the Tracker itself, so it is not known whether this row was saved. ' +
    'When you send it again, the Tracker looks first, so nothing is saved twice.'
} as const;
