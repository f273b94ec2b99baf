import type { GroupName } from '../../../src/services/site/declaration/site';
import type { Verb } from '../../../src/services/site/permissionMatrix';

type Word = 'edit' | 'add' | 'read' | 'none';

/** Owners, Reviewers, Leads, Staff, Cleared: the words of the table of records, written by hand. */
type Row = readonly [Word, Word, Word, Word, Word];

const OWNERS_ONLY_WRITE: Row = ['edit', 'read', 'read', 'read', 'none'];
const LEADS_EDIT: Row = ['edit', 'read', 'edit', 'read', 'none'];
const LEADS_ADD: Row = ['edit', 'read', 'add', 'read', 'none'];
const REVIEWERS_ADD: Row = ['edit', 'add', 'read', 'read', 'none'];

export const ARCHITECTURE_TABLE: Readonly<Record<string, Row>> = {
  Reports: OWNERS_ONLY_WRITE,
  Recommendations: OWNERS_ONLY_WRITE,
  Positions: LEADS_EDIT,
  Actions: LEADS_EDIT,
  Updates: LEADS_ADD,
  DueDateChanges: LEADS_ADD,
  Reviews: REVIEWERS_ADD,
  ReviewNotes: ['edit', 'add', 'read', 'none', 'none'],
  Evidence: LEADS_EDIT,
  RestrictedEvidence: ['edit', 'read', 'none', 'none', 'edit'],
  EvidenceUse: LEADS_ADD,
  EvidenceLinks: LEADS_ADD,
  Posts: OWNERS_ONLY_WRITE,
  Relations: OWNERS_ONLY_WRITE,
  Gradings: OWNERS_ONLY_WRITE,
  FollowUps: OWNERS_ONLY_WRITE,
  Overrides: REVIEWERS_ADD,
  Periods: OWNERS_ONLY_WRITE,
  Papers: OWNERS_ONLY_WRITE,
  RestrictedUpdates: ['edit', 'read', 'none', 'none', 'add'],
  PaperTexts: ['edit', 'read', 'read', 'none', 'none'],
  Meetings: REVIEWERS_ADD,
  Decisions: REVIEWERS_ADD,
  Intakes: ['edit', 'none', 'none', 'none', 'none'],
  SavedViews: OWNERS_ONLY_WRITE,
  Settings: OWNERS_ONLY_WRITE
};

const LIBRARIES = ['Evidence', 'RestrictedEvidence', 'Papers'];

const COLUMNS: readonly GroupName[] = [
  'Tracker Owners',
  'Tracker Reviewers',
  'Tracker Leads',
  'Tracker Visitors',
  'Tracker Cleared'
];

const MEANS: Readonly<Record<Word, readonly Verb[]>> = {
  edit: ['read', 'add', 'edit', 'read versions', 'upload'],
  add: ['read', 'add', 'read versions', 'upload'],
  read: ['read', 'read versions'],
  none: []
};

/** What the table says of one cell: owners may delete as well, and only libraries take files. */
export function tableAllows(list: string, group: GroupName, verb: Verb): boolean {
  const word = ARCHITECTURE_TABLE[list]?.[COLUMNS.indexOf(group)];
  if (word === undefined) throw new Error(`The table says nothing of ${group} in ${list}.`);
  if (verb === 'upload' && !LIBRARIES.includes(list)) return false;
  if (verb === 'delete') return group === 'Tracker Owners' && word === 'edit';
  return MEANS[word].includes(verb);
}
