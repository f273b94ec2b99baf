import type { Rights } from '../permissions/rights';
import { permission } from '../permissions/bits';
import { builtInRoles } from '../roles/definitions';
import { accessDenied } from '../errors';

/**
 * What a person lets an application do in their name, and the level that stands for it. Source: "Add-in
 * permissions in SharePoint": Read, Write, Manage and Full Control are Reader, Contributor, Designer
 * and Full Control.
 */
const LEVELS = {
  'AllSites.Read': 'Read',
  'AllSites.Write': 'Contribute',
  'AllSites.Manage': 'Design',
  'AllSites.FullControl': 'Full Control'
} as const;

export type Scope = keyof typeof LEVELS;

export const SCOPES = Object.keys(LEVELS) as readonly Scope[];

export const isScope = (text: unknown): text is Scope => SCOPES.some((known) => known === text);

const maskOf = (scope: Scope): bigint =>
  builtInRoles.find(({ name }) => name === LEVELS[scope])?.mask ?? 0n;

/** The person's rights as far as the application may use them: never more than either has. */
export function withinScope(rights: Rights, scope: Scope): Rights {
  const granted = maskOf(scope);
  return {
    mask: (within, person) =>
      person === undefined ? rights.mask(within) & granted : rights.mask(within, person),
    may: (within, wanted) => (granted & permission[wanted]) !== 0n && rights.may(within, wanted),
    demand: (within, ...wanted) => {
      if (wanted.some((one) => (granted & permission[one]) === 0n)) throw accessDenied();
      rights.demand(within, ...wanted);
    }
  };
}
