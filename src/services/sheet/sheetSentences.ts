/** What a person reads in the receipts of a send, beside the errors' own sentences. */
export const SHEET_SENTENCES = {
  dateAsked: 'The new date waits for a decision.',
  askedBefore:
    'This new date was asked for before, and the request was decided or withdrawn meanwhile. Nothing ' +
    'was asked for now. Refresh to see it, and send again if you want to ask once more.',
  noDate: 'A cause or a reason is sent only together with a new date.',
  notEditable: 'Rows of this kind cannot be changed in a sheet.',
  noReport: 'There is no report of this title on the site. Nothing was added.',
  unexpected:
    'Something went wrong in the Tracker itself, so it is not known whether this row was saved. ' +
    'When you send it again, the Tracker looks first, so nothing is saved twice.'
} as const;
