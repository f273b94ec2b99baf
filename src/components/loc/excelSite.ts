/** What is said while the site is chosen to which a workbook belongs. */
export const EXCEL_SITE = {
  title: 'Which site are your recommendations on?',
  why: 'It is asked for once, and kept in this workbook.',
  address: 'Address of the site',
  hint: 'Open the register in your browser and copy its address here.',
  go: 'Sign in and go on',
  checking: 'Looking at the site…',
  back: 'Keep the site as it was',
  changeNote:
    'Tables that were pulled from another site stay in the workbook; they can be refreshed and sent when their own site is chosen again. The receipts in this pane go when another site is chosen: copy them first, or write them as a sheet.',

  problem: {
    empty: 'Type or paste the address of the site.',
    'no address':
      'This is no address of a site. It begins with https:// as in https://force.sharepoint.com/sites/inspection.',
    'not secure': 'The address has to begin with https://.',
    'no site':
      'This address names no site: copy it from your browser while the register is open there.'
  },
  state: {
    'not set up':
      'This site is not set up for recommendations. Open the Tracker’s page on the site in your browser, where an owner is offered to set it up; or use another site.',
    'partly set up':
      'The set-up of this site was not finished. An owner can go on with it on the Tracker’s page in the browser.',
    'groups only':
      'You are in none of the Tracker’s groups on this site. Open the Tracker’s page in your browser to join Tracker Owners.',
    older:
      'This site was set up by an earlier version of the Tracker. An owner can bring it up to date on the Tracker’s page in the browser.',
    newer:
      'This site was set up by a newer version of the Tracker than this add-in. It can be read here; ask whoever deploys the add-in to bring it up to date before sending.',
    'not there':
      'There is no site at this address, or none that you may see. Copy the address from your browser while the register is open there.',
    'no access':
      'You may not read the recommendations of this site yet. Ask somebody who is in Tracker Owners there to add you to a group.'
  },
  notKept: 'The site could not be kept in this workbook, so it will be asked for again next time.'
} as const;
