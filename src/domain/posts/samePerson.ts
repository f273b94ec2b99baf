import type { Person } from '../post';

/** Somebody who may be known by name only, where records name them in words. */
export interface NamedPerson extends Pick<Person, 'name'>, Partial<Pick<Person, 'login'>> {}

/** Names are typed by people: letter case and spaces do not make another person. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether two are one person: by sign-in where both are known by it, by name otherwise. */
export function isSamePerson(a: NamedPerson, b: NamedPerson): boolean {
  return a.login !== undefined && b.login !== undefined
    ? a.login.toLowerCase() === b.login.toLowerCase()
    : nameKey(a.name) === nameKey(b.name);
}
