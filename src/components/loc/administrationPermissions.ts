import { plural } from '../../domain/words/plural';

/** What the administration says of permissions. */
export const PERMISSIONS = {
  intro:
    'What SharePoint lets each group do, read from this site just now, beside what the Tracker needs. Open a list to see it act by act.',
  introDeclared:
    'What the Tracker lets each group do. Only owners may see what SharePoint enforces; where the two differ, they can mend it. Open a list to see it act by act.',
  same: 'Every permission is as the Tracker needs it.',
  differ: (count: number) =>
    `${plural(count, 'place differs', 'places differ')} from what the Tracker needs.`,
  mend: 'Mend permissions',
  table: 'Who may do what',
  list: 'List',
  group: 'Group',
  words: { full: 'Edit, delete', edit: 'Edit', add: 'Add', read: 'Read', none: 'None' },
  shouldBe: (word: string) => `should be ${word}`,
  otherwise: 'differs in part',
  acts: {
    read: 'read',
    add: 'add',
    edit: 'edit',
    delete: 'delete',
    'read versions': 'read versions',
    upload: 'upload'
  } as Readonly<Record<string, string>>,
  yes: 'yes',
  no: 'no',
  detailsOf: (list: string) => `${list}, act by act`,
  note: 'Beyond the groups, owners of the site itself may do everything. Item permissions are not used.'
} as const;
