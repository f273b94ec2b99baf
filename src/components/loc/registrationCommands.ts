/** What the register says of what owners do from it. Apart from the dialogs, which come later. */
export const REGISTRATION_COMMANDS = {
  addReport: 'Add report',
  more: 'More commands',
  notAllocated: (count: number) => `Not allocated ${count}`,
  notAllocatedLabel: (count: number) =>
    count === 0 ? 'Not allocated: none' : `Not allocated: ${count}, show them`,
  allAllocated: 'Every open recommendation and AFI has a lead.',
  reallocateShown: (count: number) => `Re-allocate ${count} shown`,
  withdrawnShown: (count: number) => `${count} withdrawn`,
  notLoaded: 'This could not be opened.'
} as const;
