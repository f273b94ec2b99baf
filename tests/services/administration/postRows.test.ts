import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import type { PostFields } from '../../../src/domain/posts/checkPost';
import { addNewPost } from '../../../src/services/administration/addNewPost';
import { handOverPost } from '../../../src/services/administration/handOverPost';
import { beginPostEdit, savePost } from '../../../src/services/administration/postEdits';
import { readPosts } from '../../../src/services/administration/postRows';
import { beginRemoval, removePost } from '../../../src/services/administration/removePost';
import type { StoreSurroundings } from '../../../src/services/records/storeSurroundings';
import type { Sent } from '../faults';
import { faultyNetwork, isWriteTo } from '../faults';
import { personIn, trackerTestSite } from '../testSite';
import type { TestSite } from '../testSite';
import { surroundingsOf } from './surroundings';

const first = personIn('Tracker Leads', 0);
const second = personIn('Tracker Leads', 1);
const toPosts = isWriteTo('Posts');

function fields(title: string, some: Partial<PostFields> = {}): PostFields {
  return {
    title,
    directorate: undefined,
    headsDirectorate: undefined,
    holder: { name: first.name, login: first.login },
    deputy: undefined,
    from: '2019-01-01',
    to: undefined,
    ...some
  };
}

describe('rows of one post', () => {
  let site: TestSite;
  let owners: StoreSurroundings;

  beforeAll(async () => {
    site = await trackerTestSite();
    owners = surroundingsOf(site.as(owner));
  });
  afterAll(() => site.stop());

  async function titled(title: string) {
    return (await readPosts(owners.sp)).filter((post) => post.title === title);
  }

  it('are refused where one of the same time is in the list, and added beside another time', async () => {
    await addNewPost(owners, randomUUID(), fields('Head of Dogs', { to: '2020-05-31' }));
    await expect(
      addNewPost(owners, randomUUID(), fields('  head of  DOGS ', { from: '2020-05-31' }))
    ).rejects.toThrow(
      `Head of Dogs is in the list already, held by ${first.name} from 1 January 2019 to ` +
        '31 May 2020: hand it over, or edit it.'
    );
    await addNewPost(owners, randomUUID(), fields('Head of Dogs', { from: '2020-06-01' }));
    expect(await titled('Head of Dogs')).toHaveLength(2);
  });

  it('are added once where the answer was lost and the same is sent again', async () => {
    const network = faultyNetwork();
    const faulty = surroundingsOf(site.as(owner, network.send));
    const id = randomUUID();
    network.loseNextAnswer(toPosts);
    await addNewPost(faulty, id, fields('Head of Fraud'));
    await addNewPost(faulty, id, fields('Head of Fraud'));
    expect(await titled('Head of Fraud')).toHaveLength(1);
  });

  it('are not handed over into the time of a later row, and nothing is written', async () => {
    const { id } = await addNewPost(
      owners,
      randomUUID(),
      fields('Head of Horses', { to: '2020-05-31' })
    );
    const holder = { name: second.name, login: second.login };
    await addNewPost(
      owners,
      randomUUID(),
      fields('Head of Horses', { from: '2020-06-01', holder })
    );
    const before = await titled('Head of Horses');
    const base = await beginPostEdit(owners, id);
    const handOver = { from: '2020-06-01', holder: undefined, deputy: undefined };
    await expect(handOverPost(owners, { base, newPostId: randomUUID(), handOver })).rejects.toThrow(
      `a later row already, held by ${second.name} from 1 June 2020`
    );
    expect(await titled('Head of Horses')).toEqual(before);
  });

  describe('removed', () => {
    const isRecycling = (sent: Sent): boolean => toPosts(sent) && sent.url.endsWith('/recycle');

    async function added(title: string) {
      const { id } = await addNewPost(owners, randomUUID(), fields(title));
      return beginRemoval(owners.sp, id);
    }

    it('go into the recycle bin', async () => {
      const { found, others, named } = await added('Head of Boats');
      expect([others, named]).toEqual([0, 0]);
      const network = faultyNetwork();
      await removePost(site.as(owner, network.send), found);
      expect(await titled('Head of Boats')).toEqual([]);
      // Recycled, which can be restored, and not deleted.
      expect(network.arrived.filter(toPosts).map(isRecycling)).toEqual([true]);
    });

    it('are said to be named, and not to be the only row, where that is so', async () => {
      const { id } = await addNewPost(
        owners,
        randomUUID(),
        fields('Head of Bees', { to: '2020-05-31' })
      );
      await addNewPost(owners, randomUUID(), fields('Head of Bees', { from: '2020-06-01' }));
      await owners.sp.web.lists
        .getByTitle('Recommendations')
        .items.add({ Title: 'A 1', RecordId: randomUUID(), LeadPost: 'head of bees' });
      expect(await beginRemoval(owners.sp, id)).toMatchObject({ others: 1, named: 1 });
    });

    it('are looked up where the answer was lost, and removed once', async () => {
      const { found } = await added('Head of Fish');
      const network = faultyNetwork();
      network.loseNextAnswer(toPosts);
      await removePost(site.as(owner, network.send), found);
      expect(network.arrived.filter(isRecycling)).toHaveLength(1);
      expect(await titled('Head of Fish')).toEqual([]);
    });

    it('stay where somebody changed them after they were shown', async () => {
      const { found } = await added('Head of Birds');
      const base = await beginPostEdit(owners, found.post.id);
      const mine = { ...base.fields, holder: { name: second.name, login: second.login } };
      await savePost(owners, { base, mine, attemptId: randomUUID() });
      await expect(removePost(owners.sp, found)).rejects.toThrow(
        `Somebody changed this row of Head of Birds meanwhile: it is now held by ${second.name}`
      );
      expect(await titled('Head of Birds')).toHaveLength(1);
    });

    it('stay where a lead asks', async () => {
      const { found } = await added('Head of Cats');
      await expect(removePost(site.as(first), found)).rejects.toMatchObject({
        kind: 'not allowed'
      });
      expect(await titled('Head of Cats')).toHaveLength(1);
    });
  });
});
