import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/files/item';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import { judgeEvidence } from '../../../src/domain/evidence/judgeEvidence';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import { putByHand, said } from './evidenceSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');
const reviewer = personIn('Tracker Reviewers');
const asAt = { day: '2017-11-20' };

describe('verdicts', () => {
  test('a verdict stands on the use, with the version judged; its reason stands apart', async () => {
    const { recommendationId, shown } = await usedFile();
    const { evidence } = site.storeAs(reviewer);
    const verdict = {
      id: randomUUID(),
      use: shown.use,
      outcome: 'insufficient' as const,
      reason: 'Names are missing'
    };
    await evidence.judge(verdict);
    await evidence.judge(verdict);
    const [judged] = judgeEvidence(await evidence.readOf(recommendationId), asAt);
    expect(judged).toMatchObject({
      verdict: 'insufficient',
      judgedBy: reviewer.name,
      judgedOn: '2017-11-20'
    });
    const { lists } = site.as(reviewer).web;
    const rows = await lists.getByTitle('Reviews').items.filter(`RecordId eq '${verdict.id}'`)();
    expect(rows).toMatchObject([
      { ReviewedVersions: `${shown.use.evidenceId} ${shown.use.fileVersion}` }
    ]);
    expect(JSON.stringify(rows)).not.toContain('Names are missing');
    const notes = lists.getByTitle('ReviewNotes').items.filter(`RecordId eq '${verdict.id}'`);
    expect(await notes()).toMatchObject([{ Reasons: 'Names are missing' }]);
  });

  test('a verdict on a file that was changed meanwhile is not recorded', async () => {
    const { recommendationId, shown } = await usedFile();
    const { file } = shown;
    if (file === undefined) throw new Error('No file.');
    const item = site.as(owner).web.lists.getByTitle('Evidence').items.getById(file.itemId);
    await item.file.setContent('%PDF-1.7 other words');
    const { evidence } = site.storeAs(reviewer);
    const verdict = { id: randomUUID(), use: shown.use, outcome: 'sufficient' as const };
    await expect(evidence.judge({ ...verdict, file })).rejects.toThrow(/was changed since/);
    expect(judgeEvidence(await evidence.readOf(recommendationId), asAt)).toMatchObject([
      { counts: false, fault: { kind: 'changed since', handedIn: '2.0', now: '3.0' } }
    ]);
    // As it is now.
    await evidence.judge(verdict);
    expect(judgeEvidence(await evidence.readOf(recommendationId), asAt)).toMatchObject([
      { counts: true, verdict: 'sufficient' }
    ]);
  });

  test('a page under the name of another kind is never sufficient', async () => {
    const { shown } = await usedFile();
    const { file } = shown;
    if (file === undefined) throw new Error('No file.');
    const item = site.as(owner).web.lists.getByTitle('Evidence').items.getById(file.itemId);
    await item.file.setContent('<html>Hello</html>');
    const { evidence } = site.storeAs(reviewer);
    const verdict = { id: randomUUID(), use: shown.use, outcome: 'sufficient' as const };
    await expect(evidence.judge(verdict)).rejects.toThrow(/contents are something else/);
    await evidence.judge({ ...verdict, outcome: 'insufficient' });
  });

  test('an outcome changed after a lost answer is never taken for the one that was sent', async () => {
    const { recommendationId, shown } = await usedFile();
    let [isOver, isBack] = [false, false];
    const { evidence } = site.storeAs(reviewer, async (url, init) => {
      if (isOver && !isBack) throw new TypeError('fetch failed');
      isOver = init.method === 'POST' && url.includes("getByTitle('Reviews')");
      const answer = await fetch(url, init);
      if (isOver && !isBack) throw new TypeError('fetch failed');
      return answer;
    });
    const verdict = { id: randomUUID(), use: shown.use, outcome: 'sufficient' as const };
    await expect(evidence.judge(verdict)).rejects.toMatchObject({ kind: 'answer lost' });
    isBack = true;
    const other = evidence.judge({ ...verdict, outcome: 'insufficient' });
    await expect(other).rejects.toMatchObject({ kind: 'other record there' });
    expect(judgeEvidence(await evidence.readOf(recommendationId), asAt)).toMatchObject([
      { verdict: 'sufficient' }
    ]);
  });

  test('leads cannot judge', async () => {
    const { shown } = await usedFile();
    const verdict = { id: randomUUID(), use: shown.use, outcome: 'sufficient' as const };
    const judged = site.storeAs(lead).evidence.judge(verdict);
    await expect(judged).rejects.toMatchObject({ kind: 'not allowed' });
  });

  async function usedFile(): Promise<{
    recommendationId: string;
    shown: ReturnType<typeof judgeEvidence>[number];
  }> {
    const recommendationId = randomUUID();
    const id = await putByHand(site, 'Evidence', `Nominations ${recommendationId}.pdf`);
    const store = site.storeAs(lead).evidence;
    const file = (await store.readAll()).files.find((one) => one.id === id);
    if (file === undefined) throw new Error('The file was not read.');
    await store.use(file, randomUUID(), said(recommendationId));
    const [shown] = judgeEvidence(await store.readOf(recommendationId), asAt);
    if (shown === undefined) throw new Error('The use was not read.');
    return { recommendationId, shown };
  }
});
