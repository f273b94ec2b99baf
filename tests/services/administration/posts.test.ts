import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import type { PostFields } from '../../../src/domain/posts/checkPost';
import { fieldsOfPost } from '../../../src/domain/posts/checkPost';
import { isAdministrationError } from '../../../src/services/administration/administrationError';
import { handOverPost } from '../../../src/services/administration/handOverPost';
import { addPost, beginPostEdit, savePost } from '../../../src/services/administration/postEdits';
import { readPosts } from '../../../src/services/administration/postRows';
import { isTrackerError } from '../../../src/services/errors/trackerError';
import type { StoreSurroundings } from '../../../src/services/records/storeSurroundings';
import { faultyNetwork, isWriteTo } from '../faults';
import { personIn, trackerTestSite } from '../testSite';
import type { TestSite } from '../testSite';
import { surroundingsOf } from './surroundings';

const first = personIn('Tracker Leads', 0);
const second = personIn('Tracker Leads', 1);
const toPosts = isWriteTo('Posts');

function fields(some: Partial<PostFields> = {}): PostFields {
  return {
    title: 'Head of Custody',
    directorate: 'Uniform Policing',
    headsDirectorate: true,
    holder: { name: 'typed', login: first.login },
    deputy: undefined,
    from: '2016-04-01',
    to: undefined,
    ...some
  };
}

describe('posts', () => {
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

  it('are added with their holder as the site names them', async () => {
    const post = await addPost(owners, randomUUID(), fields());
    expect(post.holder).toEqual({ name: first.name, login: first.login });
    expect(fieldsOfPost(post)).toEqual({ ...fields(), holder: post.holder });
    expect(await titled('Head of Custody')).toEqual([post]);
  });

  it('are not added twice where the answer was lost, and what was typed since is brought in', async () => {
    const network = faultyNetwork();
    const faulty = surroundingsOf(site.as(owner, network.send));
    const id = randomUUID();
    network.loseNextAnswer(toPosts);
    await addPost(faulty, id, fields({ title: 'Head of Fraud' }));
    await addPost(faulty, id, fields({ title: 'Head of Fraud', directorate: 'Economic Crime' }));
    const rows = await titled('Head of Fraud');
    expect(rows.map((row) => row.directorate)).toEqual(['Economic Crime']);
  });

  it('are refused to a lead, and to a person whom nobody knows', async () => {
    const lead = surroundingsOf(site.as(first));
    await expect(
      addPost(lead, randomUUID(), fields({ title: 'Mine', holder: undefined }))
    ).rejects.toMatchObject({ kind: 'not allowed' });
    const unknown = { name: 'Nobody', login: 'nobody@elsewhere.example' };
    const refusal = await addPost(owners, randomUUID(), fields({ title: 'Mine', holder: unknown }))
      .then(() => undefined)
      .catch((error: unknown) => error);
    expect(isAdministrationError(refusal, 'person not found')).toBe(true);
    expect(await titled('Mine')).toEqual([]);
  });

  it('join two owners’ changes of different fields, and ask where both changed the same', async () => {
    const { id } = await addPost(owners, randomUUID(), fields({ title: 'Head of Roads' }));
    const base = await beginPostEdit(owners, id);
    const theirs = await savePost(owners, {
      base,
      mine: { ...base.fields, directorate: 'Specialist Operations' },
      attemptId: randomUUID()
    });
    expect(theirs.kind).toBe('saved');

    const mine = { ...base.fields, deputy: { name: second.name, login: second.login } };
    const joined = await savePost(owners, { base, mine, attemptId: randomUUID() });
    expect(joined).toMatchObject({ kind: 'saved', joined: ['directorate'] });
    const [row] = await titled('Head of Roads');
    expect(row).toMatchObject({
      directorate: 'Specialist Operations',
      deputy: { login: second.login }
    });

    const clash = await savePost(owners, {
      base,
      mine: { ...base.fields, directorate: 'Crime' },
      attemptId: randomUUID()
    });
    expect(clash).toMatchObject({
      kind: 'clash',
      clashes: [{ field: 'directorate', mine: 'Crime', theirs: 'Specialist Operations' }]
    });
    expect((await titled('Head of Roads'))[0]?.directorate).toBe('Specialist Operations');
  });

  it('made in SharePoint’s own form, without a record ID, can be edited all the same', async () => {
    await owners.sp.web.lists.getByTitle('Posts').items.add({ Title: 'Made by hand' });
    const [byHand] = await titled('Made by hand');
    const base = await beginPostEdit(owners, byHand?.id ?? '');
    const mine = { ...base.fields, directorate: 'Crime' };
    await savePost(owners, { base, mine, attemptId: randomUUID() });
    expect((await titled('Made by hand')).map(({ directorate }) => directorate)).toEqual(['Crime']);
  });

  it('say that they are gone where somebody deleted them', async () => {
    await expect(beginPostEdit(owners, randomUUID())).rejects.toMatchObject({
      kind: 'record gone'
    });
  });

  describe('handed over', () => {
    const to = { holder: { name: second.name, login: second.login }, deputy: undefined };

    it('end the present row and begin another', async () => {
      const { id } = await addPost(owners, randomUUID(), fields({ title: 'Head of Dogs' }));
      const base = await beginPostEdit(owners, id);
      const newPostId = randomUUID();
      const edit = { base, newPostId, handOver: { ...to, from: '2017-11-20' } };
      const outcome = await handOverPost(owners, edit);
      expect(outcome.kind).toBe('handed over');
      // Once more changes nothing: both writes are known again.
      expect((await handOverPost(owners, edit)).kind).toBe('handed over');
      const rows = await titled('Head of Dogs');
      expect(rows.map((row) => [row.id, row.holder?.login, row.from, row.to])).toEqual([
        [id, first.login, '2016-04-01', '2017-11-19'],
        [newPostId, second.login, '2017-11-20', undefined]
      ]);
      expect(rows[1]).toMatchObject({ directorate: 'Uniform Policing', headsDirectorate: true });
    });

    it.each(['the end of the present row', 'the new row'])(
      'are whole after the answer to %s was lost',
      async (lost) => {
        const title = `Head of Horses, ${lost}`;
        const { id } = await addPost(owners, randomUUID(), fields({ title }));
        const base = await beginPostEdit(owners, id);
        const network = faultyNetwork();
        const faulty = surroundingsOf(site.as(owner, network.send));
        const isNew = lost === 'the new row';
        const newPostId = randomUUID();
        network.loseNextAnswer((sent) => toPosts(sent) && sent.body.includes(newPostId) === isNew);
        const handOver = { ...to, from: '2017-11-20' };
        await handOverPost(faulty, { base, newPostId, handOver });
        const rows = await titled(title);
        expect(rows.map((row) => [row.id, row.from, row.to])).toEqual([
          [id, '2016-04-01', '2017-11-19'],
          [newPostId, '2017-11-20', undefined]
        ]);
      }
    );

    it('say what is done where the new row could not be written, and go on from there', async () => {
      const { id } = await addPost(owners, randomUUID(), fields({ title: 'Head of Boats' }));
      const base = await beginPostEdit(owners, id);
      const network = faultyNetwork();
      const faulty = surroundingsOf(site.as(owner, network.send));
      const newPostId = randomUUID();
      network.dropNext((sent) => toPosts(sent) && sent.body.includes(newPostId));
      const edit = { base, newPostId, handOver: { ...to, from: '2017-11-20' } };
      const refusal = await handOverPost(faulty, edit)
        .then(() => undefined)
        .catch((error: unknown) => error);
      expect(isAdministrationError(refusal, 'new holder not written')).toBe(true);
      expect((await handOverPost(faulty, edit)).kind).toBe('handed over');
      expect(await titled('Head of Boats')).toHaveLength(2);
    });

    it('write nothing where somebody changed the present row meanwhile', async () => {
      const { id } = await addPost(owners, randomUUID(), fields({ title: 'Head of Birds' }));
      const base = await beginPostEdit(owners, id);
      const network = faultyNetwork();
      const faulty = surroundingsOf(site.as(owner, network.send));
      // Between the look and the write: only the ETag can tell.
      network.beforeNext(toPosts, async () => {
        const mine = { ...base.fields, holder: { name: owner.name, login: owner.login } };
        await savePost(owners, { base, mine, attemptId: randomUUID() });
      });
      const outcome = await handOverPost(faulty, {
        base,
        newPostId: randomUUID(),
        handOver: { ...to, from: '2017-11-20' }
      });
      expect(outcome).toMatchObject({
        kind: 'changed',
        theirs: { fields: { holder: { login: owner.login }, to: undefined } }
      });
      const rows = await titled('Head of Birds');
      expect(rows.map((row) => [row.holder?.login, row.to])).toEqual([[owner.login, undefined]]);
    });

    it('write nothing for a new holder whom nobody knows', async () => {
      const { id } = await addPost(owners, randomUUID(), fields({ title: 'Head of Bees' }));
      const base = await beginPostEdit(owners, id);
      const refusal = await handOverPost(owners, {
        base,
        newPostId: randomUUID(),
        handOver: {
          from: '2017-11-20',
          holder: { name: 'Nobody', login: 'nobody@elsewhere.example' },
          deputy: undefined
        }
      })
        .then(() => undefined)
        .catch((error: unknown) => error);
      expect(isAdministrationError(refusal, 'person not found')).toBe(true);
      expect(isTrackerError(refusal)).toBe(false);
      expect((await titled('Head of Bees')).map((row) => row.to)).toEqual([undefined]);
    });
  });
});
