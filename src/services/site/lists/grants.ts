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

/** Reviewers add what they found and what was decided; leads and staff read it. */
export const REVIEWERS_ADD: Grants = { ...OWNERS_WRITE, 'Tracker Reviewers': 'Tracker Add' };

/** The reasons of reviewers: leads read them, staff do not. */
export const REVIEWERS_ADD_UNSEEN_BY_STAFF: Grants = {
  'Tracker Owners': 'Full Control',
  'Tracker Reviewers': 'Tracker Add',
  'Tracker Leads': 'Read'
};

/** What owners write for a paper before it is issued. */
export const OWNERS_WRITE_UNSEEN_BY_STAFF: Grants = {
  'Tracker Owners': 'Full Control',
  'Tracker Reviewers': 'Read',
  'Tracker Leads': 'Read'
};

/** Restricted files: leads and staff see them only when they are cleared. */
export const CLEARED_EDIT: Grants = {
  'Tracker Owners': 'Full Control',
  'Tracker Reviewers': 'Read',
  'Tracker Cleared': 'Tracker Edit'
};

/** Restricted words of an update: the cleared add them and never change what was added. */
export const CLEARED_ADD: Grants = { ...CLEARED_EDIT, 'Tracker Cleared': 'Tracker Add' };

/** Nobody but owners sees it. */
export const OWNERS_ONLY: Grants = { 'Tracker Owners': 'Full Control' };
