import { samplePeople } from '../people';
import type { SamplePerson } from '../people';
import { strings } from '../strings';
import { OptionError } from './commandLine';

/**
 * The login of a sample person by their name or a part of it, or a login as it is.
 * @throws OptionError where nobody, or more than one, is called so
 */
export function loginOf(
  name: string,
  known: readonly Pick<SamplePerson, 'login' | 'name'>[] = samplePeople
): string {
  const wanted = name.trim().toLowerCase();
  const exact = known.find(
    (person) => person.name.toLowerCase() === wanted || person.login === wanted
  );
  if (exact !== undefined) return exact.login;
  if (wanted.includes('@')) return wanted;
  const called = known.filter((person) => person.name.toLowerCase().split(' ').includes(wanted));
  const names = (people: typeof known): readonly string[] => people.map((person) => person.name);
  const [first, second] = called;
  if (first === undefined) throw new OptionError(strings.nobody(name, names(known)));
  if (second !== undefined) throw new OptionError(strings.several(name, names(called)));
  return first.login;
}
