import type { Grants } from '../declaration/list';

/** Owners write, everybody else reads. */
export const OWNERS_WRITE: Grants = {
  'Tracker Owners': 'Full Control',
  'Tracker Reviewers': 'Read',
  'Tracker Leads': 'Read',
  'Tracker Visitors': 'Read'
};

/** Leads say where things stand; they cannot delete. */
export const LEADS_EDIT: Grants = { ...OWNERS_WRITE, 'Tracker Leads': 'Tracker Edit' };

/** Leads add and never change what was added. */
export const LEADS_ADD: Grants = { ...OWNERS_WRITE, 'Tracker Leads': 'Tracker Add' };
