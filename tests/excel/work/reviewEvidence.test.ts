import { owner } from '../../../local/people';
import { mayTypeIn } from '../../../src/domain/sheet/mayEditColumn';
import { columnsFor } from '../../../src/domain/sheet/sheetColumns';
import type { TestSite } from '../../services/testSite';
import { personIn, trackerTestSite } from '../../services/testSite';
import { pulledSheet, workOf } from './testWork';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

test('Check changes warns of Green that no evidence bears, and it is sent all the same', async () => {
  const lead = personIn('Tracker Leads');
  const { id, pullId, book } = await pulledSheet(site, lead);
  book.type(pullId, id, 'status', 'Green');
  const work = workOf(site, lead, book);
  expect((await work.review(pullId)).rows).toMatchObject([
    {
      problems: expect.arrayContaining([
        { column: 'status', kind: 'no evidence', said: ['none'], blocks: 'nothing' }
      ])
    }
  ]);
  expect((await work.send({ pullId })).receipts).toMatchObject([
    { kind: 'sent', sent: { status: 'GREEN' } }
  ]);
});

test('what a new row needs looks like cells to type in for those who may add rows, and for nobody else', async () => {
  const needed = async (person: typeof owner): Promise<readonly string[]> => {
    const rights = await site.storeAs(person).rights();
    return columnsFor('recommendations')
      .filter((column) => mayTypeIn('recommendations', column, rights))
      .map(({ key }) => key)
      .filter((key) => ['report', 'ref', 'wording', 'dueOriginal'].includes(key));
  };
  expect(await needed(owner)).toEqual(['report', 'ref', 'wording', 'dueOriginal']);
  expect(await needed(personIn('Tracker Leads'))).toEqual([]);
});
