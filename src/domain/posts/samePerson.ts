import type { Person } from '../post';

/** Somebody who may be known by name only, where records name them in words. */
export interface NamedPerson extends Pick<Person, 'name'>, Partial<Pick<Person, 'login'>> {}

/** What keyboards and word processors write for one apostrophe, and for one hyphen. */
const APOSTROPHES = /['`\u00b4\u02b9\u02bc\u2018\u2019\u201b\u2032]/g;
const HYPHENS = /[\u2010-\u2015\u2212]/g;
/** Marks that nobody sees: of format (zero-width spaces, turns of direction), and the soft hyphen. */
const UNSEEN = /\p{Cf}/gu;

/**
 * Names are typed by people: letter case, spaces, the kind of apostrophe or hyphen, and whether an
 * accent is a character of its own (NFKC) do not make another person. Another letter does.
 */
export function nameKey(name: string): string {
  return name
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether two are one person: by sign-in where both are known by it, by name otherwise. */
export function isSamePerson(a: NamedPerson, b: NamedPerson): boolean {
  return a.login !== undefined && b.login !== undefined
    ? a.login.toLowerCase() === b.login.toLowerCase()
    : nameKey(a.name) === nameKey(b.name);
}
