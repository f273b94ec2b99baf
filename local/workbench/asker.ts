import type { IncomingMessage } from 'node:http';
import { cookies } from '../cookies';
import type { SamplePerson } from '../people';

const personCookie = 'person';

export interface Asker {
  readonly person: SamplePerson;
  /** Headers by which the browser keeps who it is. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Who asks: the person of the cookie, else the first, whom the browser then keeps. */
export function askerOf(request: IncomingMessage, people: readonly SamplePerson[]): Asker {
  const login = cookies(request).get(personCookie);
  const known = people.find((each) => each.login === login);
  if (known !== undefined) return { person: known, headers: {} };
  const [first] = people;
  if (first === undefined) throw new Error('The workbench needs at least one person.');
  const cookie = `${personCookie}=${encodeURIComponent(first.login)}; Path=/; SameSite=Lax`;
  return { person: first, headers: { 'Set-Cookie': cookie } };
}
