import type { SiteAway, TrackerErrorKind } from './trackerError';

/** What a person reads when a site could not be read and nothing was to be saved. */
export const NOT_READ: Readonly<Record<SiteAway, string>> = {
  'site did not answer': 'The site did not answer, so this could not be read.',
  'site busy':
    'SharePoint is busy and asked to wait, so this could not be read. Try again in a minute.'
};

/** Why the row of a record could not follow an update that is on the site. */
export const WHY_BEHIND = {
  busy: 'SharePoint was busy and asked to wait',
  unanswered: 'The connection then broke',
  refused: 'SharePoint refused to change the row'
} as const;

/** What a person reads then, in a form. */
export const ROW_BEHIND = {
  busy: rowBehind(WHY_BEHIND.busy),
  unanswered: rowBehind(WHY_BEHIND.unanswered),
  refused: rowBehind(WHY_BEHIND.refused)
} as const;

function rowBehind(why: string): string {
  return (
    'Your update is saved, and closing this form does not take it back. ' +
    `${why}, so the row of the register may not show it yet. “Send again” brings the row up to date; ` +
    'otherwise that happens when somebody edits this record next.'
  );
}

/** What a person reads when something could not be done. `said` is SharePoint's answer, or a name. */
export const ERROR_SENTENCES: Readonly<Record<TrackerErrorKind, (said?: string) => string>> = {
  'site did not answer': (said) => said ?? 'The site did not answer. Nothing was saved.',
  'site busy': (said) =>
    said ?? 'SharePoint is busy and asked to wait. Nothing was saved; try again in a minute.',
  'answer lost': () =>
    'The connection broke before the site answered, so it is not known whether this was saved. ' +
    'When you save again, the Tracker looks first, so nothing is saved twice.',
  'not signed in': (said) =>
    said === undefined || said === ''
      ? 'You are not signed in. Nothing was saved. Sign in, then try again.'
      : said,
  'not allowed': () =>
    'You do not have permission to do this. Ask an owner of the site to add you to the right group.',
  'record gone': () => 'This record is no longer on the site. Somebody may have deleted it.',
  'site not set up': () =>
    'This site has not been set up for the Tracker, or you cannot see its lists. Ask an owner of the site.',
  'kept changing': () =>
    'Others kept changing this record while it was being saved. Your update is in its history; ' +
    'please save again.',
  'other record there': () =>
    'An earlier send of this form arrived, and what it added says something else than what you sent ' +
    'now. Nothing was added twice or written over. Close this form and change the record that is there.',
  'list in the way': (said) =>
    `The site already has a list called ${said ?? 'like one of the Tracker’s'} that holds something else. ` +
    'Rename it, then set up the site again.',
  'column in the way': (said) =>
    `${said ?? 'A column on the site'} holds another kind of value than the Tracker keeps there. ` +
    'Rename or delete the column, then set up the site again.',
  refused: (said) =>
    said === undefined || said === ''
      ? 'SharePoint refused this without saying why. Nothing was saved.'
      : `SharePoint refused this: ${said}`
};
