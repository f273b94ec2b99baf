import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import type { RecordId } from '../../../src/domain/records';
import type { SheetFields } from '../../../src/domain/sheet/sheetColumn';
import { hashText } from '../../../src/services/sheet/hashText';
import { faultyNetwork } from '../faults';
import { registerOne } from '../records/builders';
import { updatesOf } from '../records/positionEdits';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import { changed, paneOf, pull } from './sheetSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');

const recommendationOf = async (id: RecordId): Promise<object | undefined> =>
  (await site.storeAs(owner).readAll()).recommendations.find((one) => one.id === id);

describe('allocation', () => {
  async function reallocated(id: RecordId, change: object): Promise<void> {
    const store = site.storeAs(owner);
    const base = await store.beginAllocationEdit(id);
    await store.saveAllocation({
      base,
      mine: { ...base.fields, ...change },
      attemptId: randomUUID()
    });
  }

  test('is sent beside the position, each under its own version', async () => {
    const id = await registerOne(site.as(owner));
    const pane = paneOf(site, owner);
    const sheet = await pull(pane, owner);
    const changes = { directorate: 'Crime', position: 'Given to Crime' };
    expect(await pane.sender.send([changed(sheet, id, changes)])).toMatchObject([
      { kind: 'sent', sent: changes, versions: { standing: 2, published: 2 } }
    ]);
    expect(await recommendationOf(id)).toMatchObject({ directorate: 'Crime' });
  });

  test('that both changed waits, and the position lands all the same', async () => {
    const id = await registerOne(site.as(owner), {}, { leadPost: 'Head of Custody' });
    const pane = paneOf(site, owner);
    const sheet = await pull(pane, owner);
    await reallocated(id, { leadPost: 'Head of Crime' });
    const changes = { leadPost: 'Head of Estates', position: 'All the same' };
    expect(await pane.sender.send([changed(sheet, id, changes)])).toMatchObject([
      {
        kind: 'clash',
        clashes: [
          {
            column: 'leadPost',
            base: 'Head of Custody',
            mine: 'Head of Estates',
            theirs: 'Head of Crime'
          }
        ],
        sent: { position: 'All the same' }
      }
    ]);
    expect((await updatesOf(site, id)).map(({ text }) => text)).toEqual(['All the same']);
  });

  test('that landed without an answer, and that others changed since, is not sent once more', async () => {
    const id = await registerOne(site.as(owner), {}, { directorate: 'Custody' });
    const sheet = await pull(paneOf(site, owner), owner);
    const row = changed(sheet, id, { directorate: 'Mine' });
    await paneOf(site, owner).sender.send([row]);
    await reallocated(id, { directorate: 'Theirs' });
    const kept = await pull(paneOf(site, owner), owner);
    const unanswered = { ...row.memory, sent: { directorate: hashText('Mine').slice(0, 12) } };
    // As a workbook that was closed before the answer came.
    const [receipt] = await paneOf(site, owner).sender.send([{ ...row, memory: unanswered }]);
    expect(receipt).toMatchObject({ kind: 'sent', joined: ['directorate'] });
    expect(kept.rows.get(id)?.fields.directorate).toBe('Theirs');
    expect(await recommendationOf(id)).toMatchObject({ directorate: 'Theirs' });
  });

  test('a lead may not change it, and is told so', async () => {
    const id = await registerOne(site.as(owner));
    const pane = paneOf(site, lead);
    const sheet = await pull(pane, lead);
    const [receipt] = await pane.sender.send([changed(sheet, id, { directorate: 'Crime' })]);
    expect(receipt).toMatchObject({ kind: 'failed', isUnsure: false, sent: {} });
  });
});

describe('parts and tasks', () => {
  async function withPart(kind: 'sub-action' | 'task'): Promise<RecordId> {
    const recommendationId = await registerOne(site.as(owner));
    const part = {
      id: randomUUID(),
      recommendationId,
      kind,
      label: 'I',
      text: 'Check',
      order: 1
    };
    await site.storeAs(owner).parts.add(part);
    return part.id;
  }
  const actionOf = async (id: RecordId): Promise<object | undefined> =>
    (await site.storeAs(owner).readAll()).actions.find((one) => one.id === id);

  test('a sub-action’s position lands, once', async () => {
    const id = await withPart('sub-action');
    const pane = paneOf(site, lead);
    const sheet = await pull(pane, lead, 'parts');
    const row = changed(sheet, id, { status: 'GREEN', position: 'Checked' });
    expect(await pane.sender.send([row])).toMatchObject([
      { kind: 'sent', versions: { standing: 2 } }
    ]);
    expect(await pane.sender.send([row])).toMatchObject([{ kind: 'nothing to send' }]);
    expect(await actionOf(id)).toMatchObject({ status: 'GREEN', position: 'Checked' });
  });

  test('a task is ticked by whoever sends it', async () => {
    const id = await withPart('task');
    const pane = paneOf(site, lead);
    const sheet = await pull(pane, lead, 'tasks');
    const row = changed(sheet, id, { done: 'yes' });
    expect(await pane.sender.send([row])).toMatchObject([{ kind: 'sent', sent: { done: 'yes' } }]);
    expect(await pane.sender.send([row])).toMatchObject([{ kind: 'nothing to send' }]);
    expect(await actionOf(id)).toMatchObject({ done: true, doneBy: lead.name });
  });

  test('one that was deleted fails alone', async () => {
    const id = await withPart('sub-action');
    const pane = paneOf(site, lead);
    const sheet = await pull(pane, lead, 'parts');
    const rows = [
      changed(sheet, id, { position: 'Mine' }),
      changed(sheet, id, { position: 'Mine' }, { id: randomUUID() })
    ];
    const receipts = await pane.sender.send(rows);
    expect(receipts.map(({ kind }) => kind)).toEqual(['sent', 'failed']);
  });
});

describe('a new date', () => {
  const ask: SheetFields = {
    newDate: '2018-09',
    newDateCause: 'people or posts',
    newDateReason: 'The post is vacant'
  };
  const requests = async (id: RecordId): Promise<readonly object[]> =>
    (await site.storeAs(owner).readAll()).dateChanges.filter(({ subjectId }) => subjectId === id);

  test('is asked for once, however often it is sent', async () => {
    const id = await registerOne(site.as(owner));
    const network = faultyNetwork();
    const pane = paneOf(site, lead, network.send);
    const sheet = await pull(pane, lead);
    const row = changed(sheet, id, ask);
    network.loseNextAnswer(
      ({ body }) => body.includes('DueDateChanges') && body.includes('DueTo"')
    );
    expect(await pane.sender.send([row])).toMatchObject([
      { kind: 'sent', sent: ask, notes: [expect.stringContaining('decision')] }
    ]);
    expect(await pane.sender.send([row])).toMatchObject([{ kind: 'nothing to send' }]);
    expect(await requests(id)).toMatchObject([
      { from: ['2018-04'], to: ['2018-09'], reason: ask.newDateReason }
    ]);
  });

  test('that was withdrawn can be asked for again with the same words', async () => {
    const id = await registerOne(site.as(owner));
    const pane = paneOf(site, lead);
    const row = changed(await pull(pane, lead), id, ask);
    await pane.sender.send([row]);
    const [first] = (await pane.store.readAll()).dateChanges.filter((one) => one.subjectId === id);
    await pane.store.dates.withdraw({
      id: randomUUID(),
      subject: { kind: 'recommendation', id },
      changeId: first?.id ?? ''
    });
    expect(await pane.sender.send([row])).toMatchObject([{ kind: 'sent' }]);
    expect(await requests(id)).toHaveLength(3);
  });

  test('that breaks a rule is refused in words, and the row’s position lands', async () => {
    const id = await registerOne(site.as(owner));
    const pane = paneOf(site, lead);
    const changes = { ...ask, newDate: '2017-01', position: 'Lands' };
    const [receipt] = await pane.sender.send([changed(await pull(pane, lead), id, changes)]);
    expect(receipt).toMatchObject({ kind: 'failed', sent: { position: 'Lands' } });
    expect(await requests(id)).toEqual([]);
  });
});
