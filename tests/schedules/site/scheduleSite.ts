import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { createSharePoint } from '../../../local/sharepoint';
import type { SamplePerson } from '../../../local/people';
import { provisionSite } from '../../../src/services/site/provision/provisionSite';
import { connectToSite } from '../../../src/services/sync/connection';
import type { Fault } from '../../../local/sharepoint';
import type { Fetch } from '../../../src/services/sync/formDigest';
import { inProcess } from './inProcess';
import { players } from './people';

const SITE = '/sites/recommendations';
const SITE_URL = `http://127.0.0.1${SITE}`;

/** One site in memory, set up once for all schedules of a process; each takes records of its own. */
export interface ScheduleSite {
  readonly siteUrl: string;
  /** Answers at once: no fault befalls what goes this way. */
  readonly send: Fetch;
  /** The server itself does this to the next request that reaches it. */
  readonly strikeNext: (fault: Fault) => void;
  readonly connect: (person: SamplePerson, send?: Fetch) => SPFI;
  readonly close: () => void;
}

export async function scheduleSite(clock: () => Date): Promise<ScheduleSite> {
  const directory = Object.values(players);
  let striking: Fault | undefined;
  const sharePoint = createSharePoint({
    dataFile: ':memory:',
    sites: [{ path: SITE, title: 'Recommendations', owners: [players.owner.login] }],
    directory,
    clock,
    // As in the other tests of the services: every query is judged as on a large list.
    limits: { largeFrom: 0 },
    faults: {
      rules: [
        () => {
          const fault = striking;
          striking = undefined;
          return fault;
        }
      ]
    }
  });
  const send = inProcess(sharePoint);
  const connect = (person: SamplePerson, sender: Fetch = send): SPFI =>
    connectToSite(SITE_URL, {
      fetch: sender,
      headers: { Cookie: `person=${encodeURIComponent(person.login)}` }
    });
  const sp = connect(players.owner);
  await provisionSite(sp, { settings: { force: 'City of London Police' } });
  for (const { login, group } of directory) {
    const { LoginName } = await sp.web.ensureUser(login);
    await sp.web.siteGroups.getByName(group).users.add(LoginName);
  }
  const strikeNext = (fault: Fault): void => {
    striking = fault;
  };
  return { siteUrl: SITE_URL, send, strikeNext, connect, close: sharePoint.close };
}
