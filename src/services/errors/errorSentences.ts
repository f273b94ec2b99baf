import type { TrackerErrorKind } from './trackerError';

/** What a person reads when a site did not answer and nothing was to be saved. */
export const NOT_READ = 'The site did not answer, so this could not be read.';

/** What a person reads when something could not be done. `said` is SharePoint's answer, or a name. */
export const ERROR_SENTENCES: Readonly<Record<TrackerErrorKind, (said?: string) => string>> = {
  'site did not answer': (said) => said ?? 'The site did not answer. Nothing was saved.',
  'answer lost': () =>
    'The connection broke before the site answered, so it is not known whether this was saved. ' +
    'When you save again, the Tracker looks first, so nothing is saved twice.',
  'not allowed': () =>
    'You do not have permission to do this. Ask an owner of the site to add you to the right group.',
  'record gone': () => 'This record is no longer on the site. Somebody may have deleted it.',
  'site not set up': () =>
    'This site has not been set up for the Tracker, or you cannot see its lists. Ask an owner of the site.',
  'kept changing': () =>
    'Others kept changing this record while it was being saved. Your update is in its history; ' +
    'please save again.',
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
