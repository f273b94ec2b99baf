import { owner } from '../../../local/people';
import type { RecordId } from '../../../src/domain/records';
import { addRecords } from '../../../src/services/records/addRecords';
import type { RowReceipt } from '../../../src/services/sheet/sheetSender';
import { aRecommendation, aReport, registerOne } from '../records/builders';
import { edited, positionOf, updatesOf } from '../records/positionEdits';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import { changed, paneOf, pull } from './sheetSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');
const otherLead = personIn('Tracker Leads', 1);

/** Somebody else saves these fields in the register. */
async function meanwhile(
  id: RecordId,
  change: Parameters<typeof edited>[1],
  person = otherLead
): Promise<void> {
  const store = site.storeAs(person);
  await store.savePosition(edited(await store.beginPositionEdit(id), change));
}

const words = async (id: RecordId): Promise<readonly string[]> =>
  (await updatesOf(site, id)).map(({ text }) => text);

test('a changed row lands with an update, and the receipt says what was sent', async () => {
  const id = await registerOne(site.as(owner));
  const pane = paneOf(site, lead);
  const sheet = await pull(pane, lead);
  const changes = { position: 'Records are complete now', asAt: '2017-11-19' };
  const [receipt] = await pane.sender.send([changed(sheet, id, changes)]);
  expect(receipt).toMatchObject({ kind: 'sent', sent: changes, joined: [], notes: [] });
  expect(receipt).toMatchObject({ versions: { standing: 2, published: 1 } });
  expect(await positionOf(site, id)).toMatchObject({
    text: changes.position,
    asAt: changes.asAt,
    status: 'AMBER'
  });
  expect(await words(id)).toEqual([changes.position]);
});

test('the same sheet sent twice, also from a pane that knows nothing of the first, adds nothing', async () => {
  const id = await registerOne(site.as(owner));
  const pane = paneOf(site, lead);
  const sheet = await pull(pane, lead);
  const row = changed(sheet, id, { position: 'Once' });
  await pane.sender.send([row]);
  expect(await pane.sender.send([row])).toMatchObject([{ kind: 'nothing to send' }]);
  const sent = { ...row.memory, sent: { position: row.memory.hashes.position ?? '' } };
  const again = await paneOf(site, lead).sender.send([{ ...row, memory: sent }]);
  expect(again).toMatchObject([{ kind: 'sent', sent: { position: 'Once' } }]);
  expect(await words(id)).toEqual(['Once']);
});

test('what was sent twice over the same ground, there and back, is sent each time', async () => {
  const id = await registerOne(site.as(owner), { text: 'A' });
  const pane = paneOf(site, lead);
  let sheet = await pull(pane, lead);
  for (const text of ['B', 'A', 'B']) {
    const row = changed(sheet, id, { position: text });
    expect(await pane.sender.send([row])).toMatchObject([{ kind: 'sent' }]);
    sheet = await pull(pane, lead, 'recommendations', sheet.memory.pullId);
  }
  expect(await words(id)).toEqual(['B', 'A', 'B']);
});

test('other fields that somebody changed are joined, and named', async () => {
  const id = await registerOne(site.as(owner));
  const pane = paneOf(site, lead);
  const sheet = await pull(pane, lead);
  await meanwhile(id, { asAt: '2017-11-15' });
  const [receipt] = await pane.sender.send([changed(sheet, id, { position: 'Mine' })]);
  expect(receipt).toMatchObject({ kind: 'sent', joined: ['asAt'], joinedBy: otherLead.name });
  expect(await positionOf(site, id)).toMatchObject({ text: 'Mine', asAt: '2017-11-15' });
});

describe('the same field changed by both', () => {
  async function clashing(): Promise<{
    readonly id: RecordId;
    readonly send: (
      more?: Parameters<typeof changed>[3],
      text?: string
    ) => Promise<RowReceipt | undefined>;
  }> {
    const id = await registerOne(site.as(owner), { text: 'When pulled' });
    const pane = paneOf(site, lead);
    const sheet = await pull(pane, lead);
    await meanwhile(id, { text: 'In between' });
    await meanwhile(id, { text: 'Theirs' });
    return {
      id,
      send: async (more, text = 'Mine') =>
        (await pane.sender.send([changed(sheet, id, { position: text }, more)]))[0]
    };
  }

  test('waits, with what stood at the pull from the versions', async () => {
    const { id, send } = await clashing();
    expect(await send()).toMatchObject({
      kind: 'clash',
      by: otherLead.name,
      clashes: [
        {
          column: 'position',
          base: 'When pulled',
          isBaseKnown: true,
          mine: 'Mine',
          theirs: 'Theirs'
        }
      ],
      sent: {}
    });
    expect(await words(id)).toEqual(['In between', 'Theirs']);
  });

  test('mine is saved over theirs once the person chose it, and theirs stays in the history', async () => {
    const { id, send } = await clashing();
    const receipt = await send();
    if (receipt?.kind !== 'clash') throw new Error('No clash.');
    const seen = { position: receipt.clashes[0] };
    const chosen = await send({ choices: { position: 'mine' }, seen });
    expect(chosen).toMatchObject({ kind: 'sent', sent: { position: 'Mine' } });
    expect(await words(id)).toEqual(['In between', 'Theirs', 'Mine']);
    expect(await positionOf(site, id)).toMatchObject({ text: 'Mine' });
  });

  test('theirs stays once the person chose it, and what they had typed stands in the history', async () => {
    const { id, send } = await clashing();
    const receipt = await send();
    if (receipt?.kind !== 'clash') throw new Error('No clash.');
    const more = {
      choices: { position: 'theirs' as const },
      seen: { position: receipt.clashes[0] }
    };
    expect(await send(more)).toMatchObject({ left: ['position'] });
    expect(await send(more)).toMatchObject({ left: ['position'] });
    expect(await positionOf(site, id)).toMatchObject({ text: 'Theirs' });
    const updates = await updatesOf(site, id);
    expect(updates.map(({ text }) => text)).toEqual(['In between', 'Theirs', 'Mine']);
    expect(updates[2]?.withdrawsId).toBe(updates[2]?.id);
  });

  test('a choice does not count once the site says something else again', async () => {
    const { id, send } = await clashing();
    const receipt = await send();
    if (receipt?.kind !== 'clash') throw new Error('No clash.');
    await meanwhile(id, { text: 'Newer' });
    const seen = { position: receipt.clashes[0] };
    expect(await send({ choices: { position: 'mine' }, seen })).toMatchObject({
      kind: 'clash',
      clashes: [{ base: 'Theirs', mine: 'Mine', theirs: 'Newer' }]
    });
    expect(await positionOf(site, id)).toMatchObject({ text: 'Newer' });
  });

  test('the same change on both sides is no clash', async () => {
    const { send } = await clashing();
    expect(await send({}, 'Theirs')).toMatchObject({ kind: 'nothing to send' });
  });

  test('a cleared cell is a change like any other', async () => {
    const { send } = await clashing();
    expect(await send({ changes: { position: undefined } })).toMatchObject({
      kind: 'clash',
      clashes: [{ base: 'When pulled', mine: undefined, theirs: 'Theirs' }]
    });
  });
});

test('a status of mine and a reason of theirs are not joined without asking', async () => {
  const id = await registerOne(site.as(owner), { status: 'WHITE', waitingFor: 'Home Office' });
  const pane = paneOf(site, lead);
  const sheet = await pull(pane, lead);
  await meanwhile(id, { waitingFor: 'College of Policing' });
  const [receipt] = await pane.sender.send([changed(sheet, id, { status: 'AMBER' })]);
  expect(receipt).toMatchObject({
    kind: 'clash',
    clashes: [
      { column: 'status', base: 'WHITE', mine: 'AMBER', theirs: 'WHITE' },
      {
        column: 'waitingFor',
        base: 'Home Office',
        mine: 'Home Office',
        theirs: 'College of Policing'
      }
    ]
  });
});

test('a person without the right is told so', async () => {
  const id = await registerOne(site.as(owner));
  const visitor = personIn('Tracker Visitors');
  const pane = paneOf(site, visitor);
  const sheet = await pull(pane, visitor);
  const [receipt] = await pane.sender.send([changed(sheet, id, { position: 'No' })]);
  expect(receipt).toMatchObject({ kind: 'failed', isUnsure: false });
  expect(receipt).toHaveProperty('message', expect.stringContaining('permission'));
});

test('a recommendation that has no position yet is given one', async () => {
  const report = aReport();
  const recommendation = aRecommendation(report.id);
  await addRecords(site.as(owner), 'reports', [report]);
  await addRecords(site.as(owner), 'recommendations', [recommendation]);
  const pane = paneOf(site, lead);
  const row = changed(await pull(pane, lead), recommendation.id, { position: 'The first words' });
  expect(await pane.sender.send([row])).toMatchObject([
    { kind: 'sent', versions: { standing: 1 } }
  ]);
  expect(await pane.sender.send([row])).toMatchObject([{ kind: 'nothing to send' }]);
  expect(await words(recommendation.id)).toEqual(['The first words']);
});

test('where SharePoint keeps no version that says what was pulled, the base is said not to be known', async () => {
  const id = await registerOne(site.as(owner), { text: 'When pulled' });
  const pane = paneOf(site, lead);
  const row = changed(await pull(pane, lead), id, { position: undefined });
  const hashes = { ...row.memory.hashes, position: 'gone for now' };
  await meanwhile(id, { text: 'Theirs' });
  expect(await pane.sender.send([{ ...row, memory: { ...row.memory, hashes } }])).toMatchObject([
    {
      kind: 'clash',
      clashes: [{ column: 'position', isBaseKnown: false, mine: undefined, theirs: 'Theirs' }]
    }
  ]);
});

test('a body that others changed counts beside a status of mine, also where its column was not pulled', async () => {
  const id = await registerOne(site.as(owner), { status: 'WHITE', waitingFor: 'Home Office' });
  const pane = paneOf(site, lead);
  const row = changed(await pull(pane, lead), id, { status: 'AMBER' });
  const hashes = { ...row.memory.hashes, waitingFor: undefined };
  await meanwhile(id, { waitingFor: 'College of Policing' });
  expect(
    await pane.sender.send([{ ...row, memory: { ...row.memory, hashes }, values: {} }])
  ).toMatchObject([
    {
      kind: 'clash',
      clashes: [{ column: 'status' }, { column: 'waitingFor', base: 'Home Office' }]
    }
  ]);
});
