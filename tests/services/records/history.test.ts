import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import type { HistoryEvent } from '../../../src/domain/history/historyEvent';
import type { RecordId } from '../../../src/domain/records';
import { actionRecords } from '../../../src/services/records/actions';
import { dueDateChangeRecords } from '../../../src/services/records/dueDateChanges';
import { evidenceUseRecords } from '../../../src/services/records/evidence/evidenceUses';
import { reviewRecords } from '../../../src/services/records/reviews';
import { faultyNetwork } from '../faults';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import { registerOne } from './builders';
import { edited } from './positionEdits';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');
const reviewer = personIn('Tracker Reviewers');
const staff = personIn('Tracker Visitors');

/** One recommendation with something of every kind recorded about it. */
async function fullRecord(): Promise<RecordId> {
  const id = await registerOne(site.as(owner));
  const store = site.storeAs(lead);
  await store.savePosition(edited(await store.beginPositionEdit(id), { text: 'Begun' }));
  const partId = randomUUID();
  await store.parts.add({
    id: partId,
    recommendationId: id,
    kind: 'task',
    label: undefined,
    text: 'Check the plans',
    order: 1
  });
  await store.parts.tick({
    actionId: partId,
    done: true,
    by: lead.name,
    on: '2017-11-20',
    attemptId: randomUUID()
  });
  const changeId = randomUUID();
  const items = (list: string, person = lead): { add: (row: object) => Promise<unknown> } =>
    site.as(person).web.lists.getByTitle(list).items;
  await items('DueDateChanges').add(
    dueDateChangeRecords.toRow({
      id: changeId,
      subjectId: id,
      from: ['2018-04'],
      to: ['2018-09'],
      cause: 'people or posts',
      reason: 'Posts are vacant.'
    })
  );
  const reviewId = randomUUID();
  await items('Reviews', reviewer).add(
    reviewRecords.toRow(
      {
        id: reviewId,
        subjectId: id,
        kind: 'decision on a date',
        outcome: 'not agreed',
        decidesId: changeId,
        dateDecided: []
      },
      new Map()
    )
  );
  await items('ReviewNotes', reviewer).add({
    RecordId: reviewId,
    Title: 'Note',
    SubjectId: id,
    Reasons: 'The inspection comes first.'
  });
  const linkId = randomUUID();
  await items('EvidenceLinks').add({
    RecordId: linkId,
    Title: 'Force intranet, custody',
    Address: { Url: 'https://intranet.example/custody', Description: '' }
  });
  await items('EvidenceUse').add(
    evidenceUseRecords.toRow({
      id: randomUUID(),
      recommendationId: id,
      actionId: partId,
      evidenceId: linkId,
      keptIn: 'EvidenceLinks',
      proves: 'The plans were checked'
    })
  );
  const own = site.storeAs(owner);
  const base = await own.beginAllocationEdit(id);
  await own.saveAllocation({
    base,
    mine: { ...base.fields, directorate: 'Crime' },
    attemptId: randomUUID()
  });
  return id;
}

const only = <Kind extends HistoryEvent['kind']>(
  events: readonly HistoryEvent[],
  kind: Kind
): readonly HistoryEvent[] => events.filter((event) => event.kind === kind);

test('holds every kind of fact once, with who and from where', async () => {
  const id = await fullRecord();
  const events = await site.storeAs(lead).history(id);
  expect(events.map(({ kind }) => kind).sort()).toEqual([
    'date asked for',
    'date decided',
    'directorate changed',
    'evidence added',
    'part added',
    'part changed',
    'position updated',
    'registered'
  ]);
  expect(only(events, 'date decided')).toMatchObject([
    { by: reviewer.name, outcome: 'not agreed', reason: 'The inspection comes first.' }
  ]);
  expect(only(events, 'evidence added')).toMatchObject([
    {
      by: lead.name,
      name: 'Force intranet, custody',
      proves: 'The plans were checked',
      part: { text: 'Check the plans' }
    }
  ]);
  expect(only(events, 'part changed')).toMatchObject([
    { by: lead.name, changes: [{ kind: 'done', by: lead.name, on: '2017-11-20' }] }
  ]);
  expect(only(events, 'registered')).toMatchObject([{ by: owner.name }]);
});

test('staff read the decision and not its reason', async () => {
  const id = await fullRecord();
  const [decided] = only(await site.storeAs(staff).history(id), 'date decided');
  expect(decided).toMatchObject({ outcome: 'not agreed' });
  expect(decided).not.toHaveProperty('reason');
});

test('the name of a restricted file is for cleared people only', async () => {
  const id = await registerOne(site.as(owner));
  const fileId = randomUUID();
  await site
    .as(lead)
    .web.lists.getByTitle('EvidenceUse')
    .items.add(
      evidenceUseRecords.toRow({
        id: randomUUID(),
        recommendationId: id,
        evidenceId: fileId,
        keptIn: 'RestrictedEvidence',
        proves: ''
      })
    );
  const [added] = only(await site.storeAs(staff).history(id), 'evidence added');
  expect(added).toMatchObject({ keptIn: 'RestrictedEvidence' });
  expect(added).not.toHaveProperty('name');
});

test('asks in two batches, however many parts there are', async () => {
  const id = await registerOne(site.as(owner));
  for (let order = 1; order <= 6; order += 1) {
    await site
      .as(owner)
      .web.lists.getByTitle('Actions')
      .items.add(
        actionRecords.toRow({
          id: randomUUID(),
          recommendationId: id,
          kind: 'sub-action',
          order,
          status: 'AMBER',
          deadline: { printed: [], form: 'blank', setBy: 'none set', revised: [] },
          done: false
        })
      );
  }
  const network = faultyNetwork();
  const events = await site.storeAs(lead, network.send).history(id);
  expect(only(events, 'part added')).toHaveLength(6);
  const asked = network.arrived.filter(({ url }) => !/contextinfo/i.test(url));
  expect(asked.every(({ url }) => /\$batch/.test(url))).toBe(true);
  expect(asked).toHaveLength(2);
});

test('a record that is gone says so', async () => {
  await expect(site.storeAs(lead).history(randomUUID())).rejects.toMatchObject({
    kind: 'record gone'
  });
});
