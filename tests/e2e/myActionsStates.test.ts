import { randomUUID } from 'node:crypto';
import { owner } from '../../local/people';
import { handOverPost } from '../../src/services/administration/handOverPost';
import { beginPostEdit } from '../../src/services/administration/postEdits';
import { readPosts } from '../../src/services/administration/postRows';
import { spfiFor } from '../services/spfiFor';
import { accessibilityFaults } from './accessibility';
import { countWords, openMyActions, todo } from './myActionsSite';
import { PEOPLE } from './panelSite';
import { startRegisterSite } from './registerSite';
import type { RegisterSite } from './registerSite';

const SUCCESSOR = 'tessa.lind@force.example';
const NO_ONES = 'No recommendation or AFI is allocated to you, so you owe nothing here.';

describe('My actions when a post changes hands', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());

  /** As an owner does in the administration, on the day before the page's. */
  async function handOver(title: string, holder: string): Promise<void> {
    const sp = spfiFor(site.siteUrl, owner.login);
    const surroundings = { sp, now: () => new Date(), newId: () => randomUUID() };
    const post = (await readPosts(sp)).find((row) => row.title === title);
    const base = await beginPostEdit(surroundings, post?.id ?? '');
    const to = { name: holder, login: holder };
    const outcome = await handOverPost(surroundings, {
      base,
      newPostId: randomUUID(),
      handOver: { from: '2017-11-19', holder: to, deputy: undefined }
    });
    expect(outcome.kind).toBe('handed over');
  }

  it('shows everything to whoever holds it now, and nothing to whoever held it', async () => {
    const before = await openMyActions(site, { person: PEOPLE.lead });
    expect(await countWords(before)).toContain('1 of your 7 recommendations');
    await handOver('Lead, Serious and Organised Crime', SUCCESSOR);
    const left = await openMyActions(site, { person: PEOPLE.lead });
    expect(await countWords(left)).toContain(NO_ONES);
    const now = await openMyActions(site, { person: SUCCESSOR });
    // Five of her own, and the seven, whose records still name the one before.
    expect(await countWords(now)).toContain('of your 12 recommendations and AFIs');
    expect((await todo(now).allInnerTexts()).join('\n')).toContain(
      'PEEL: Police Effectiveness 2016'
    );
  });
});

describe('My actions before anything can be shown', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());

  it('says that it reads, then what failed, and tries again', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const page = await site.open({
      person: PEOPLE.lead,
      pageName: 'My-actions',
      before: (to) =>
        to.route('**/_api/web/lists/**', async (route) => {
          await held;
          await route.abort();
        })
    });
    await page.getByText('Reading what is owed').waitFor({ state: 'attached', timeout: 30000 });
    expect(await accessibilityFaults(page)).toEqual([]);
    letGo();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor({ timeout: 60000 });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute('**/_api/web/lists/**');
    await again.click();
    await page.locator('[data-actions-count]').waitFor({ timeout: 30000 });
  });
});

describe('My actions on a site that is not set up', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: false });
  });
  afterAll(() => site.stop());

  it('offers an owner to set it up, and then says that nothing is recorded', async () => {
    const page = await site.open({ pageName: 'My-actions' });
    await page.getByRole('button', { name: 'Set up this site' }).click({ timeout: 30000 });
    await page.getByText(/No recommendation or AFI is recorded yet/).waitFor({ timeout: 60000 });
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
