import { owner } from '../../../local/people';
import type { RecordId } from '../../../src/domain/records';
import type { RowReceipt, RowToSend, SheetClash } from '../../../src/services/sheet/sheetSender';
import { faultyNetwork } from '../faults';
import { registerOne } from '../records/builders';
import { edited, positionOf } from '../records/positionEdits';
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

async function meanwhile(id: RecordId, text: string): Promise<void> {
  const store = site.storeAs(otherLead);
  await store.savePosition(edited(await store.beginPositionEdit(id), { text }));
}

function clashIn(receipt: RowReceipt | undefined): SheetClash {
  const clash = receipt?.kind === 'clash' ? receipt.clashes[0] : undefined;
  if (clash === undefined) throw new Error('No clash.');
  return clash;
}

test('a decision for mine counts also where the same words landed before without an answer, and were undone', async () => {
  const id = await registerOne(site.as(owner), { text: 'When pulled' });
  const sheet = await pull(paneOf(site, lead), lead);
  const row = (position: string, seen?: SheetClash): RowToSend => {
    const more = seen && { choices: { position: 'mine' as const }, seen: { position: seen } };
    return changed(sheet, id, { position }, more ?? {});
  };
  const send = async (one: RowToSend): Promise<RowReceipt | undefined> =>
    (await paneOf(site, lead).sender.send([one]))[0];
  await meanwhile(id, 'Theirs');
  const first = clashIn(await send(row('Mine')));

  const network = faultyNetwork();
  network.afterNext(
    ({ body }) => body.includes('MERGE '),
    async () => void network.dropAll(() => true)
  );
  await paneOf(site, lead, network.send).sender.send([row('Mine', first)]);
  await meanwhile(id, 'Theirs');
  const second = clashIn(await send(row('Other words')));
  expect(await send(row('Mine', second))).toMatchObject({ kind: 'sent', joined: [] });
  expect(await positionOf(site, id)).toMatchObject({ text: 'Mine' });
});
