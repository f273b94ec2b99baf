import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/site-users/web';
import type { Person } from '../../domain/post';
import type { PersonValue } from '../site/declaration/list';
import { sendWholeBatch } from '../sync/sendBatch';

/** What SharePoint Online puts before the sign-in name of a person of the organisation. */
const CLAIMS_PREFIX = /^i:0#\.f\|membership\|/i;

/** The ids of people in the site's user list, by their sign-in name in lower case. */
export type PersonIds = ReadonlyMap<string, number>;

/** The person in a person column; undefined where nobody is. */
export function personFrom(value: PersonValue | null | undefined): Person | undefined {
  if (value === null || value === undefined) return undefined;
  return { name: value.Title, login: value.Name.replace(CLAIMS_PREFIX, '') };
}

/** What a person column is written with. Null for nobody, and for people who are not in `ids`. */
export function personId(person: Person | undefined, ids: PersonIds): number | null {
  return person === undefined ? null : (ids.get(person.login.toLowerCase()) ?? null);
}

/**
 * Makes sure that the site knows these people, in batches. Errors are PnPjs's own: SharePoint refuses
 * somebody whom the organisation's directory does not hold.
 */
export async function ensurePeople(sp: SPFI, people: readonly Person[]): Promise<PersonIds> {
  const logins = [...new Set(people.map(({ login }) => login.toLowerCase()))];
  if (logins.length === 0) return new Map();
  const users = await sendWholeBatch(sp, (batched) =>
    logins.map((login) => batched.web.ensureUser(login))
  );
  return new Map(users.map((user, index) => [logins[index] ?? '', user.Id]));
}
