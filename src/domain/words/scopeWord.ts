import type { Scope } from '../records';

const WORDS: Readonly<Record<Scope, string>> = {
  force: 'Force',
  national: 'National',
  'joint national': 'Joint national',
  'force and national': 'Force and national',
  local: 'Local'
};

/** Whom a report is about: "Joint national". */
export function scopeWord(scope: Scope): string {
  return WORDS[scope];
}
