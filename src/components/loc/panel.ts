/** What the panel of a recommendation says. Words of the domain come from `domain/words`. */
export const PANEL = {
  label: (kind: string, report: string) => `${kind}, ${report}`,
  previous: 'Previous recommendation',
  next: 'Next recommendation',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'The link could not be copied. It stands in the address bar.',
  close: 'Close',
  noRef: (place: number) => `no number printed, place ${place} in its report`,
  appliesTo: (whom: string) => `applies to ${whom}`,
  lead: (post: string) => `lead: ${post}`,
  noLead: 'no lead allocated',
  showAll: 'Show all',
  showLess: 'Show less',

  position: 'Current position',
  dates: 'Dates',
  allocation: 'Allocation',
  history: 'History',
  edit: 'Edit',
  editBlock: (block: string) => `Edit: ${block}`,

  noPosition: 'No position has been recorded.',
  asAt: (date: string) => `as at ${date}`,

  directorate: 'Directorate',
  leadPost: 'Lead post',
  leadOfficer: 'Lead officer',
  notAllocated: 'Not allocated'
} as const;
