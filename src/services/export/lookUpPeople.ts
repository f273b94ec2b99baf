import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/site-users/web';
import { sendBatch } from '../sync/sendBatch';
import { refusalOf, writing } from '../sync/sharePointAnswer';
import type { CheckedList } from './readExport';

/** The ids that the site has for people, by their sign-in name in lower case. */
export type FoundPeople = ReadonlyMap<string, number>;

const AT_ONCE = 50;
/** SPException; with a status of 400 it says that the directory does not hold the person. */
const NO_SUCH_USER = -2146232832;

/** Every sign-in name that the file names, and in how many cells. */
export function peopleNamed(lists: readonly CheckedList[]): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { list, columns, rows } of lists) {
    if (list.holds === 'documents') continue;
    for (const { name } of columns.filter(({ kind }) => kind === 'person')) {
      for (const row of rows) {
        const login = row.get(name);
        if (typeof login === 'string') named.set(login, (named.get(login) ?? 0) + 1);
      }
    }
  }
  return named;
}

/** Makes known to the site who is in the directory; the others are not in the answer. */
export async function lookUpPeople(sp: SPFI, logins: readonly string[]): Promise<FoundPeople> {
  const found = new Map<string, number>();
  for (let start = 0; start < logins.length; start += AT_ONCE) {
    const some = logins.slice(start, start + AT_ONCE);
    const outcomes = await writing(() =>
      sendBatch(sp, (batched) => some.map((login) => batched.web.ensureUser(login)))
    );
    outcomes.forEach((outcome, index) => {
      if (outcome.status === 'fulfilled') {
        found.set((some[index] ?? '').toLowerCase(), outcome.value.Id);
      } else if (refusalOf(outcome.reason)?.code !== NO_SUCH_USER) {
        throw outcome.reason;
      }
    });
  }
  return found;
}
