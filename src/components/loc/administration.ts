import { plural } from '../../domain/words/plural';

/** What the administration of a site says. */
export const ADMINISTRATION = {
  titleLabel: (title: string) => (title.trim() === '' ? 'Administration' : title),
  asAt: (day: string) => `Posts as at ${day}`,
  sections: {
    'set-up': 'Set-up',
    people: 'People',
    posts: 'Posts',
    settings: 'Directorates and words',
    permissions: 'Permissions',
    export: 'Export'
  },
  sectionsLabel: 'Sections of the administration',
  moreSections: 'More sections',
  looking: 'Looking at the site',
  reading: 'Reading',
  readOnly: 'Owners of this site change what stands here. You can read it.',
  newer:
    'This site was set up by a newer version, so nothing can be changed here. Ask whoever keeps the app catalogue to bring this web part up to date.',
  setUpFirst:
    'This needs lists that are not all here yet. Set-up makes them; then this section shows what they hold.',
  notLoaded: 'This part of the page could not be loaded.',
  kept: 'What was read before is still shown.',
  saving: 'Saving\u2026',
  cancel: 'Cancel',

  setUp: {
    state: {
      ready: 'This site is set up.',
      'not set up': 'This site is not set up yet.',
      'partly set up': 'The set-up of this site was not finished, or something was deleted since.',
      'groups only': 'The groups are here; the lists are not, or not yours to see.',
      older: 'This site was set up by an earlier version.',
      newer: 'This site was set up by a newer version.'
    },
    version: (site: number, own: number) =>
      site === own
        ? `Schema version ${site}, as this web part needs it.`
        : `Schema version ${site}; this web part needs ${own}.`,
    noVersion: (own: number) => `This web part sets up schema version ${own}.`,
    what: {
      ready: 'Checking makes what is missing and mends permissions. Records stay as they are.',
      'not set up':
        'Setting up makes the lists, groups and permissions. Nothing that is on the site already is changed or removed.',
      'partly set up': 'Going on makes what is missing and leaves the rest as it is.',
      'groups only': 'Going on puts you into Tracker Owners and makes what is missing.',
      older: 'Bringing it up to date adds what is new and keeps every record.'
    },
    button: {
      ready: 'Check and mend',
      'not set up': 'Set up',
      'partly set up': 'Go on with the set-up',
      'groups only': 'Join Tracker Owners and set up',
      older: 'Upgrade'
    },
    ask: 'An owner of the site can do this.',
    cancel: 'Cancel the set-up',
    cancelling: 'Stopping after this step',
    cancelled: 'Stopped. What was made stays; running it again goes on from there.',
    stays: 'What was made stays; running it again goes on from there.',
    nothingMissing: 'Nothing that the Tracker needs is missing.',
    missing: 'Missing',
    missingIn: (name: string, list: string) => `${name}, in ${list}`,
    missingOf: (kind: string, count: number) => `${kind} (${count})`,
    missingKinds: {
      group: 'Groups',
      'permission level': 'Permission levels',
      list: 'Lists',
      column: 'Columns',
      view: 'Views'
    },
    done: 'Done',
    nothingToDo: 'Everything was right already; nothing was changed.',
    did: (created: number, changed: number, removed: number, refused: number) =>
      [
        ...(created > 0 ? [`${created} made`] : []),
        ...(changed > 0 ? [`${changed} changed`] : []),
        ...(removed > 0 ? [`${removed} removed`] : []),
        ...(refused > 0 ? [`${refused} not allowed to you`] : [])
      ].join(', ') + '.',
    removedMeans:
      'Only permissions are removed: those that SharePoint gave directly to whoever made the lists, and those that the Tracker does not give. No record, list or column is.',
    outcomes: {
      created: 'made',
      changed: 'changed',
      removed: 'removed',
      'already right': '',
      refused: 'left with its owner, who alone may give it to Tracker Owners'
    },
    kinds: {
      'permission level': 'permission level',
      group: 'group',
      membership: 'membership',
      'group owner': 'owner of',
      'web permission': 'access to the site',
      list: 'list',
      column: 'column',
      view: 'view',
      'list permission': 'permission',
      settings: 'settings',
      'schema version': 'schema version'
    },
    thing: (kind: string, name: string, list: string | undefined, outcome: string) =>
      `${kind} ${name}${list === undefined ? '' : ` of ${list}`}: ${outcome}`,
    oneByOne: 'What was done, one by one',
    lists: 'Lists',
    listsHint: 'What the site holds. Counts include what has been closed.',
    list: 'List',
    items: 'Items',
    notThere: 'not there',
    library: 'library'
  },

  people: {
    intro:
      'Permissions go to groups, never to one person. Who is in a group may do what it is for.',
    groups: {
      'Tracker Owners':
        'Strategic Development and Insight: keep reports, recommendations, posts and settings.',
      'Tracker Reviewers': 'Review the evidence and say what they found.',
      'Tracker Leads':
        'Lead officers: say where their recommendations stand, add updates and evidence.',
      'Tracker Visitors': 'Staff who read the Tracker.',
      'Tracker Cleared': 'Cleared for restricted evidence, beside one of the groups above.'
    },
    members: (count: number) => plural(count, 'member', 'members'),
    nobody: 'Nobody yet.',
    noGroup: 'This group is not on the site. “Check and mend” under Set-up makes it.',
    you: 'you',
    add: (group: string) => `Add somebody to ${group}`,
    addShort: 'Add',
    removeShort: 'Remove',
    personHint: 'Choose a person, or type an e-mail address or sign-in name in full.',
    remove: (name: string, group: string) => `Remove ${name} from ${group}`,
    added: (name: string, group: string) => `${name} is in ${group} now.`,
    removed: (name: string, group: string) => `${name} is no longer in ${group}.`,
    lastOwner: 'The last owner cannot be removed. Add another owner first.',
    removeSelfTitle: 'Remove yourself?',
    removeSelf: (group: string) =>
      `You would no longer be in ${group}, and you may lose the right to undo this yourself.`,
    removeSelfYes: 'Remove me',
    stay: 'Keep me',
    nobodyTyped: 'Say whom to add.'
  }
} as const;
