/** What the ledger of dates and its forms say. Sentences about records are the domain's (`domain/words`). */
export const DATES = {
  original: 'Original',
  noDate: 'None set',
  move: (place: number) => `Move ${place}`,
  askedNow: 'Asked now',
  nothing: 'Nothing',
  notAgreed: 'Not agreed',
  moved: 'Moved',
  late: 'Late',
  monthsPast: (months: string, original: string) => `${months} past ${original}`,
  asPrinted: 'As printed',
  noReason: 'no reason is recorded',
  cause: (cause: string) => `cause: ${cause}`,
  camePrinted: 'moved when it was registered',
  stoodAt: (dates: string) => `instead of ${dates}`,
  becauseOf: (reason: string) => `Why not: ${reason}`,
  reasonsNotRead: 'Why it was not agreed could not be read.',

  ask: 'Ask for a new date',
  askFirst: 'Ask for a date',
  moveDate: 'Move the date',
  setDate: 'Set the date',
  decide: 'Decide',
  withdraw: 'Withdraw',
  /** A command with what it is about, for those who hear the page. */
  about: (command: string, what: string) => `${command}: ${what}`,

  sendRequest: 'Send the request',
  sendDecision: 'Send the decision',
  sendWithdrawal: 'Withdraw the request',

  newDate: (place: number, of: number) => (of === 1 ? 'New date' : `New date ${place}`),
  firstDate: 'Due date',
  removeDate: (place: number) => `Remove new date ${place}`,
  addDate: 'Add another date',
  dateHint: 'A day or a month, such as March 2018',
  causeLabel: 'Cause',
  chooseCause: 'Choose the cause',
  reasonLabel: 'Reason',
  originalCounts: (original: string) => `The original, ${original}, still counts.`,
  needsApproval: 'A new date needs a reason and approval.',
  becomesOriginal: 'This becomes the original date, set by the force.',
  changedMeanwhile: (dates: string) =>
    `The date has moved since this form was opened. Now: ${dates}.`,

  answerLabel: 'Answer',
  answers: {
    agreed: (dates: string) => `Agree to ${dates}`,
    'agreed with another date': 'Agree to another date',
    'not agreed': 'Do not agree'
  },
  decisionReason: 'Reason for the decision',
  decisionReasonHint: 'Staff do not see it.',
  stoodWhenAsked: (then: string, now: string) =>
    `When it was asked for, ${then} stood; now it is ${now}.`,
  none: 'no date',
  withdrawReason: 'Why (need not be given)',

  said: {
    asked: 'The request was sent.',
    moved: 'The date was moved.',
    set: 'The date was set.',
    agreed: 'The date was agreed.',
    notAgreed: 'The date was not agreed.',
    withdrawn: 'The request was withdrawn.',
    rowFollows: (done: string, follows: string) => `${done} ${follows}`,
    decidedBefore: (by: string | undefined, isAgreed: boolean) =>
      `${by ?? 'Somebody'} decided before you: ${isAgreed ? 'the date was agreed' : 'the date was not agreed'}. ` +
      'Your answer does not count.'
  }
} as const;
