import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/site-users/web';
import type { Person } from '../../domain/post';
import { onlyReading } from '../errors/trackerError';
import { NO_METADATA } from '../sync/odata';
import { reading } from '../sync/sharePointAnswer';
import { personFrom } from './people';

/** Whoever is signed in, as the site knows them. Throws a `TrackerError`. */
export async function readMe(sp: SPFI): Promise<Person> {
  return onlyReading(() =>
    reading(async () => {
      const { Title, LoginName } = await sp.web.currentUser.select(
        'Title',
        'LoginName'
      )<{
        readonly Title: string;
        readonly LoginName: string;
      }>({ headers: NO_METADATA });
      return personFrom({ Title, Name: LoginName }) ?? { name: Title, login: LoginName };
    })
  );
}
