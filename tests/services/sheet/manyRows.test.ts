import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import { addRecords } from '../../../src/services/records/addRecords';
import { createTrackerStore } from '../../../src/services/records/createTrackerStore';
import { createSheetSender } from '../../../src/services/sheet/createSheetSender';
import { connectToSite } from '../../../src/services/sync/connection';
import { faultyNetwork } from '../faults';
import { aRecommendation, aReport } from '../records/builders';
import type { TestSite } from '../testSite';
import { personIn, TODAY, trackerTestSite } from '../testSite';
import { changed, pull } from './sheetSite';

const ROWS = 500;
/** Milliseconds; the machine may be busy with other tests. */
const LONGEST = 300_000;

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');

async function tokenOf(login: string): Promise<string> {
  const answer = await fetch(new URL('/_local/sign-in/token', site.siteUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, scope: 'AllSites.Write' })
  });
  const { access_token: token }: { readonly access_token: string } = await answer.json();
  return token;
}

const report = aReport();
const recommendations = Array.from({ length: ROWS }, (_, place) =>
  aRecommendation(report.id, { ref: String(place + 1), order: place + 1 })
);

beforeAll(async () => {
  const sp = site.as(owner);
  await addRecords(sp, 'reports', [report]);
  await addRecords(sp, 'recommendations', recommendations, { batchSize: 100 });
  await addRecords(
    sp,
    'positions',
    recommendations.map(({ id }) => ({ id, status: 'AMBER', text: 'Work began' })),
    { batchSize: 100 }
  );
}, LONGEST);

test(
  '500 changed rows take a small multiple of five requests, with a token and no cookie',
  async () => {
    const network = faultyNetwork();
    const token = await tokenOf(lead.login);
    const pane = connectToSite(site.siteUrl, {
      token: async () => token,
      batched: { newName: randomUUID },
      fetch: network.send
    });
    const store = createTrackerStore(pane, { now: () => TODAY, newId: randomUUID });
    const sheet = await pull({ store }, lead);
    const before = network.arrived.length;

    const sender = createSheetSender({ sp: pane, store, now: () => TODAY });
    const receipts = await sender.send(
      recommendations.map(({ id, ref }) =>
        changed(sheet, id, { position: `Number ${ref ?? ''} is done`, asAt: '2017-11-19' })
      )
    );

    expect(receipts.map(({ kind }) => kind)).toEqual(Array.from({ length: ROWS }, () => 'sent'));
    const requests = network.arrived.slice(before);
    expect(requests.every(({ url }) => url.endsWith('/_api/$batch'))).toBe(true);
    // Five rounds of a hundred each; a busy machine splits some of them.
    expect(requests.length).toBeLessThanOrEqual(10 * (ROWS / 100));
    const { positions, updates } = await site.storeAs(owner).readAll();
    expect(positions.filter(({ text }) => /^Number \d+ is done$/.test(text ?? ''))).toHaveLength(
      ROWS
    );
    expect(updates).toHaveLength(ROWS);
  },
  LONGEST
);
