import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { reading, writing } from '../../src/services/sync/sharePointAnswer';
import type { SamplePerson } from '../people';

/**
 * Puts each person into their Tracker groups; who is in it already is left alone. Throws
 * `TrackerError`, also when the groups are not there: set the site up first.
 */
export async function joinGroups(sp: SPFI, people: readonly SamplePerson[]): Promise<void> {
  for (const name of new Set(people.flatMap(({ groups }) => groups))) {
    const { users } = sp.web.siteGroups.getByName(name);
    const members = await reading(() =>
      users.select('LoginName')<readonly { readonly LoginName: string }[]>()
    );
    const logins = new Set(members.map((member) => member.LoginName.toLowerCase()));
    for (const person of people.filter(({ groups }) => groups.includes(name))) {
      const { LoginName } = await writing(() => sp.web.ensureUser(person.login));
      if (!logins.has(LoginName.toLowerCase())) await writing(() => users.add(LoginName));
    }
  }
}
