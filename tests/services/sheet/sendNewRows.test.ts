import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import type { RecordId } from '../../../src/domain/records';
import { newRowId } from '../../../src/domain/sheet/newSheetRow';
import { addRecords } from '../../../src/services/records/addRecords';
import { hashText } from '../../../src/services/sheet/hashText';
import type { RowToSend } from '../../../src/services/sheet/sheetSender';
import { faultyNetwork } from '../faults';
import { aRecommendation, aReport } from '../records/builders';
import { updatesOf } from '../records/positionEdits';
import type { TestSite } from '../testSite';
import { trackerTestSite } from '../testSite';
import { paneOf } from './sheetSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const recommendationOf = async (id: RecordId): Promise<object | undefined> =>
  (await site.storeAs(owner).readAll()).recommendations.find((one) => one.id === id);

describe('new rows', () => {
  async function newRows(title: string): Promise<readonly RowToSend[]> {
    const report = aReport({ title });
    await addRecords(site.as(owner), 'reports', [report]);
    await addRecords(site.as(owner), 'recommendations', [aRecommendation(report.id)]);
    const pullId = randomUUID();
    return ['2', '3'].map((ref, place): RowToSend => {
      const changes = { report: title.toUpperCase(), ref, wording: `Do number ${ref}` };
      return {
        kind: 'recommendations',
        id: newRowId(pullId, changes, hashText),
        isNew: true,
        rowNumber: place + 9,
        name: changes.wording,
        changes: { ...changes, directorate: 'Crime', position: `Begun ${ref}` },
        memory: { versions: {}, hashes: {} },
        pullId,
        reportId: report.id
      };
    });
  }

  test('become records of their report, in their order, once, with their position', async () => {
    const title = 'A report with new rows';
    const rows = await newRows(title);
    const network = faultyNetwork();
    const pane = paneOf(site, owner, network.send);
    network.loseNextAnswer(({ body }) => body.includes('Do number 2'));
    const receipts = await pane.sender.send(rows);
    expect(receipts).toMatchObject([
      { kind: 'sent', sent: { ref: '2', position: 'Begun 2' } },
      { kind: 'sent', sent: { ref: '3', position: 'Begun 3' } }
    ]);
    await paneOf(site, owner).sender.send(rows);
    const { reports, recommendations, positions } = await site.storeAs(owner).readAll();
    const report = reports.find((one) => one.title === title);
    const added = recommendations.filter(({ reportId }) => reportId === report?.id);
    expect(added.map(({ ref, order }) => [ref, order])).toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 3]
    ]);
    expect(positions.find(({ id }) => id === rows[1]?.id)).toMatchObject({ text: 'Begun 3' });
    expect(await updatesOf(site, rows[1]?.id ?? '')).toHaveLength(1);
  });

  test('of a report that is not there add nothing', async () => {
    const [row] = await newRows('Another report');
    if (row === undefined) throw new Error('No row.');
    const gone = { ...row, reportId: randomUUID() };
    expect(await paneOf(site, owner).sender.send([gone])).toMatchObject([{ kind: 'failed' }]);
    expect(await recommendationOf(row.id)).toBeUndefined();
  });
});
