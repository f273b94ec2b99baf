import '@pnp/sp/site-groups/web';
import '@pnp/sp/webs';
import { owner } from '../../../local/people';
import type { RecordId } from '../../../src/domain/records';
import { hashText } from '../../../src/services/sheet/hashText';
import type { RowReceipt, RowToSend } from '../../../src/services/sheet/sheetSender';
import type { Fetch } from '../../../src/services/sync/formDigest';
import type { FaultyNetwork } from '../faults';
import { faultyNetwork } from '../faults';
import { registerOne } from '../records/builders';
import { positionOf, updatesOf } from '../records/positionEdits';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import { changed, paneOf, pull } from './sheetSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');

const words = async (id: RecordId): Promise<readonly string[]> =>
  (await updatesOf(site, id)).map(({ text }) => text);

/** A row whose position was changed to "Once", and its second send, when the first was not answered for. */
async function changedRow(): Promise<{ readonly row: RowToSend; readonly again: RowToSend }> {
  const id = await registerOne(site.as(owner));
  const row = changed(await pull(paneOf(site, lead), lead), id, { position: 'Once' });
  const sent = { position: hashText('Once').slice(0, 12) };
  return { row, again: { ...row, memory: { ...row.memory, sent } } };
}

const send = async (row: RowToSend, network?: Fetch): Promise<RowReceipt | undefined> =>
  (await paneOf(site, lead, network).sender.send([row]))[0];

/** As `send`, with all waiting over at once. */
async function sendWithoutWaiting(row: RowToSend, network: Fetch): Promise<RowReceipt | undefined> {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  try {
    let isOver = false;
    const sending = send(row, network).finally(() => (isOver = true));
    while (!isOver) {
      await jest.advanceTimersByTimeAsync(1000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return await sending;
  } finally {
    jest.useRealTimers();
  }
}

/** Everything is as it was, and the row is sent: once. */
async function landsOnce(row: RowToSend): Promise<void> {
  expect(await send(row)).toMatchObject({
    kind: expect.stringMatching(/^(sent|nothing to send)$/)
  });
  await send(row);
  expect(await words(row.id)).toEqual(['Once']);
  expect(await positionOf(site, row.id)).toMatchObject({ text: 'Once' });
}

type Writes = Parameters<FaultyNetwork['beforeNext']>[0];
const addsUpdate: Writes = ({ body }) => body.includes('Updates') && body.includes('"RecordId"');
const writesRow: Writes = ({ body }) => body.includes('MERGE ');

describe('rights that are taken away while rows are sent', () => {
  const group = (): ReturnType<ReturnType<TestSite['as']>['web']['siteGroups']['getByName']> =>
    site.as(owner).web.siteGroups.getByName('Tracker Leads');
  const take = async (): Promise<void> => {
    const person = (await group().users()).find(({ Title }) => Title === lead.name);
    await group().users.removeById(person?.Id ?? 0);
  };
  const giveBack = async (): Promise<void> => void (await group().users.add(lead.login));

  test('before anything was written: nothing is, and the person is told whom to ask', async () => {
    const { row } = await changedRow();
    const network = faultyNetwork();
    network.beforeNext(addsUpdate, take);
    expect(await send(row, network.send)).toMatchObject({
      kind: 'failed',
      isUnsure: false,
      message: expect.stringContaining('do not have permission'),
      sent: {}
    });
    expect(await words(row.id)).toEqual([]);
    await giveBack();
    await landsOnce(row);
  });

  test('between the update and its row: the receipt says so, and it is finished later', async () => {
    const { row, again } = await changedRow();
    const network = faultyNetwork();
    network.beforeNext(writesRow, take);
    expect(await send(row, network.send)).toMatchObject({
      kind: 'sent',
      notes: [expect.stringContaining('SharePoint refused to change the row')]
    });
    await giveBack();
    await landsOnce(again);
  });
});

describe('a site that is busy for longer than anybody waits', () => {
  const busyFor =
    (matches: Writes): Fetch =>
    async (url, init) =>
      matches({ method: '', url, body: String(init.body ?? '') })
        ? new Response('', { status: 429, headers: { 'Retry-After': '86400' } })
        : fetch(url, init);

  test('from the first write on has nothing saved, and says to try again', async () => {
    const { row } = await changedRow();
    expect(await sendWithoutWaiting(row, busyFor(addsUpdate))).toMatchObject({
      kind: 'failed',
      isUnsure: false,
      message: expect.stringContaining('busy'),
      sent: {}
    });
    expect(await words(row.id)).toEqual([]);
    await landsOnce(row);
  });

  test('from the row on has the update saved, and says so', async () => {
    const { row, again } = await changedRow();
    expect(await sendWithoutWaiting(row, busyFor(writesRow))).toMatchObject({
      kind: 'sent',
      notes: [expect.stringContaining('SharePoint was busy')]
    });
    await landsOnce(again);
  });
});

describe('a site whose address changes while rows are sent', () => {
  /** Once this is sent the old address is nobody's. */
  const movedBefore = (matches: Writes): Fetch => {
    let isMoved = false;
    return (url, init) => {
      isMoved ||= matches({ method: '', url, body: String(init.body ?? '') });
      return fetch(isMoved ? url.replace(site.siteUrl, `${site.siteUrl}-moved`) : url, init);
    };
  };

  test('before anything was written: nothing is, and the person is told', async () => {
    const { row } = await changedRow();
    expect(await send(row, movedBefore(addsUpdate))).toMatchObject({
      kind: 'failed',
      isUnsure: false,
      message: expect.stringContaining('no site at this address any more'),
      sent: {}
    });
    expect(await words(row.id)).toEqual([]);
    await landsOnce(row);
  });

  test('between the update and its row: it is finished at the old address or the new', async () => {
    const { row, again } = await changedRow();
    const receipt = await send(row, movedBefore(writesRow));
    expect(receipt).toMatchObject({ kind: 'sent', notes: [expect.stringContaining('saved')] });
    await landsOnce(again);
  });
});
