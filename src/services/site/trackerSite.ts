import type { GroupDeclaration, LevelDeclaration, SiteDeclaration } from './declaration/site';
import { trackerLists } from './lists';
import type { Permission } from './permissionMask';
import { maskOf } from './permissionMask';
import { SCHEMA_VERSION } from './schemaVersion';

const groups: readonly GroupDeclaration[] = [
  {
    name: 'Tracker Owners',
    description: 'Strategic Development and Insight: keep reports, recommendations and settings.'
  },
  {
    name: 'Tracker Reviewers',
    description: 'Review the evidence for recommendations and say what they found.'
  },
  {
    name: 'Tracker Leads',
    description: 'Lead officers: say where their recommendations stand and add updates.'
  },
  { name: 'Tracker Visitors', description: 'Staff who read the Tracker.' },
  { name: 'Tracker Cleared', description: 'People cleared to handle restricted evidence.' }
];

const READING: readonly Permission[] = [
  'ViewListItems',
  'OpenItems',
  'ViewVersions',
  'ViewFormPages',
  'Open',
  'ViewPages',
  'BrowseUserInfo',
  'UseRemoteAPIs'
];

/** Neither level may delete items or versions, so that history stays whole (`architecture.md`). */
const levels: readonly LevelDeclaration[] = [
  {
    name: 'Tracker Edit',
    description: 'View, add and edit items and see their versions, without deleting.',
    order: 200,
    mask: maskOf([...READING, 'AddListItems', 'EditListItems'])
  },
  {
    name: 'Tracker Add',
    description: 'View and add items and see their versions, without editing or deleting.',
    order: 201,
    mask: maskOf([...READING, 'AddListItems'])
  }
];

/** The site as the Tracker needs it. */
export const trackerSite: SiteDeclaration = {
  schemaVersion: SCHEMA_VERSION,
  groups,
  levels,
  lists: trackerLists
};
