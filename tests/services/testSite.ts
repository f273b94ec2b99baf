import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { owner, samplePeople } from '../../local/people';
import type { SamplePerson } from '../../local/people';
import { createTrackerStore } from '../../src/services/records/createTrackerStore';
import type { TrackerStore } from '../../src/services/records/trackerStore';
import { provisionSite } from '../../src/services/site/provision/provisionSite';
import type { Fetch } from '../../src/services/sync/formDigest';
import { dataFileIn, startLocalServer } from '../local/localServer';
import { copyPrepared } from '../preparedData';
import { refusedByThreshold } from '../refusedByThreshold';
import { spfiFor } from './spfiFor';

/** A local SharePoint site of its own for one test file. */
export interface TestSite {
  readonly siteUrl: string;
  readonly as: (person: SamplePerson, send?: Fetch) => SPFI;
  readonly storeAs: (person: SamplePerson, send?: Fetch) => TrackerStore;
  readonly stop: () => Promise<void>;
}

export const TODAY = new Date('2017-11-20T10:00:00Z');

export function personIn(group: SamplePerson['group'], index = 0): SamplePerson {
  const found = samplePeople.filter((person) => person.group === group)[index];
  if (found === undefined) throw new Error(`No sample person ${index} in ${group}.`);
  return found;
}

/** A site on which nothing has been set up. */
export async function bareSite(): Promise<TestSite> {
  return siteIn(undefined);
}

/** A site that is set up, with the sample people in their groups. */
export async function trackerTestSite(): Promise<TestSite> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'tracker-site-'));
  await copyPrepared('tracker-site', dataFileIn(dataFolder), setUpOnce);
  const site = await siteIn(dataFolder);
  return {
    ...site,
    stop: async () => {
      await site.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    }
  };
}

/**
 * Every list of it counts as a large one, so that a query which SharePoint would refuse above 5,000 items
 * is refused here; and a refusal that nobody noticed fails the test file when the site is stopped.
 */
async function siteIn(dataFolder: string | undefined): Promise<TestSite> {
  const server = await startLocalServer({
    directory: samplePeople,
    limits: { largeFrom: 0 },
    ...(dataFolder === undefined ? {} : { dataFolder })
  });
  const as = (person: SamplePerson, send?: Fetch): SPFI =>
    spfiFor(server.siteUrl, person.login, send);
  return {
    siteUrl: server.siteUrl,
    as,
    storeAs: (person, send) =>
      createTrackerStore(as(person, send), { now: () => TODAY, newId: () => randomUUID() }),
    stop: async () => {
      await server.stop();
      const refused = refusedByThreshold(server.log);
      if (refused.length > 0) throw new Error(`Refused above 5,000 items: ${refused.join(', ')}`);
    }
  };
}

async function setUpOnce(file: string): Promise<void> {
  const dataFolder = path.dirname(file);
  const site = await siteIn(dataFolder);
  await provisionSite(site.as(owner), {
    settings: { force: 'City of London Police', lastPaper: '2017-09-19' }
  });
  await joinGroups(site.as(owner));
  await site.stop();
  renameSync(dataFileIn(dataFolder), file);
}

async function joinGroups(sp: SPFI): Promise<void> {
  for (const person of samplePeople) {
    const { LoginName } = await sp.web.ensureUser(person.login);
    await sp.web.siteGroups.getByName(person.group).users.add(LoginName);
  }
}
