import type { Locator, Page } from 'playwright-core';
import { countLine, startRegisterSite, waitForCount } from './registerSite';
import type { RegisterSite } from './registerSite';

describe('the register on the sample site', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  const whole = '53 recommendations and AFIs, 14 reports';
  const rows = (page: Page): Locator => page.locator('[role=row][aria-level="2"]');
  const hasFocus = (line: Locator): Promise<boolean> =>
    line.evaluate((row) => row === document.activeElement);
  const focusedLine = (page: Page): Promise<string> =>
    page.evaluate('document.activeElement.textContent');

  it('shows the whole paper, grouped by report, as at its day', async () => {
    const page = await site.open();
    await waitForCount(page, whole);
    expect(await page.getByRole('heading', { name: 'Register', level: 2 }).isVisible()).toBe(true);
    expect(await page.getByText('as at 20 November 2017').isVisible()).toBe(true);
    const grid = page.getByRole('treegrid', { name: 'Recommendations and AFIs' });
    // 14 reports, 53 recommendations and the headings.
    expect(await grid.getAttribute('aria-rowcount')).toBe('68');
    expect(
      await page.locator('[role=row][aria-level="1"]').first().getAttribute('aria-expanded')
    ).toBe('true');
  });

  it.each([
    ['RED', 9],
    ['AMBER', 25],
    ['WHITE', 9],
    ['GREEN', 10]
  ])('counts %s recommendations: %d', async (status, count) => {
    const page = await site.open({ search: `rt-status=${status}` });
    await waitForCount(page, `${count} of 53 recommendations and AFIs`);
  });

  it('says how many lines a paper would print, apart from how many recommendations there are', async () => {
    const page = await site.open();
    await waitForCount(page, whole);
    expect(
      await page.getByText('59 status lines, 17 changed since the last paper').isVisible()
    ).toBe(true);
  });

  it('finds as one types: "effectiveness 2016" leaves 7 of 53', async () => {
    const page = await site.open();
    await waitForCount(page, whole);
    await page.getByRole('searchbox').pressSequentially('effectiveness 2016');
    await waitForCount(page, '7 of 53 recommendations and AFIs, 1 of 14 reports');
    expect(await rows(page).count()).toBe(7);
    await page.waitForURL(/rt-q=effectiveness\+2016/);
  });

  it('says that nothing matches, and clears search and filters in one go', async () => {
    const page = await site.open({ search: 'rt-q=zebra&rt-status=RED' });
    await page.getByText('No recommendation or AFI matches.').waitFor();
    await page.getByRole('button', { name: 'Clear search and filters' }).click();
    await waitForCount(page, whole);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  it('opens what a link carries, and a chip can be removed', async () => {
    const page = await site.open({ search: 'other=kept&rt-due=2018-01..2018-06&rt-sort=due' });
    await waitForCount(page, '17 of 53 recommendations and AFIs, 8 of 14 reports');
    const due = page.getByRole('columnheader', { name: 'Due' });
    expect(await due.getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('button', { name: 'Remove filter Due: January to June 2018' }).click();
    await waitForCount(page, whole);
    await page.waitForURL((url) => !url.searchParams.has('rt-due'));
    expect(new URL(page.url()).searchParams.get('other')).toBe('kept');
    expect(await focusedLine(page)).toBe('Add filter');
  });

  it('adds a filter from its menu, and the list answers behind it', async () => {
    const page = await site.open();
    await waitForCount(page, whole);
    await page.getByRole('button', { name: 'Add filter' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add filter' });
    await dialog.getByRole('button', { name: 'Status' }).click();
    await dialog.getByText('Red', { exact: true }).click();
    await waitForCount(page, '9 of 53');
    await dialog.getByText('White', { exact: true }).click();
    await waitForCount(page, '18 of 53');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(
      await page.getByRole('button', { name: 'Change filter Status: Red or White' }).isVisible()
    ).toBe(true);
  });

  it('sorts by a heading, and back the other way', async () => {
    const page = await site.open({ search: 'rt-group=none' });
    await waitForCount(page, whole);
    const due = page.getByRole('columnheader', { name: 'Due' });
    const firstDue = page.locator('[data-index="0"] [role=gridcell][aria-colindex="5"]');
    await due.getByRole('button').click();
    expect(await due.getAttribute('aria-sort')).toBe('ascending');
    expect(await firstDue.innerText()).toContain('Feb 2016');
    await due.getByRole('button').click();
    expect(await due.getAttribute('aria-sort')).toBe('descending');
    expect(await firstDue.innerText()).toContain('Dec 2018');
    expect(await page.getByRole('grid').count()).toBe(1);
  });

  it('is worked by the keyboard alone', async () => {
    const page = await site.open();
    await waitForCount(page, whole);
    await page.getByRole('button', { name: 'Add filter' }).focus();
    await page.keyboard.press('Tab');
    expect(await focusedLine(page)).toBe('Status');
    await page.keyboard.press('Tab');
    expect(await focusedLine(page)).toContain('A progress report on the police response');
    await page.keyboard.press('ArrowDown');
    expect(await focusedLine(page)).toContain('Amber, ongoing');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    const first = page.locator('[data-index="0"]');
    expect(await first.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowRight');
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Control+End');
    const last = page.locator('[role=row][aria-rowindex="68"]');
    await last.waitFor();
    expect(await hasFocus(last)).toBe(true);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    expect(await focusedLine(page)).toBe('Status');
  });

  it('keeps the focus on a row that is scrolled out of view', async () => {
    const page = await site.open();
    await waitForCount(page, whole);
    await page.locator('[data-index="1"]').focus();
    const before = await focusedLine(page);
    await page.mouse.move(700, 600);
    await page.mouse.wheel(0, 100000);
    await page.locator('[role=row][aria-rowindex="68"]').waitFor();
    expect(await focusedLine(page)).toBe(before);
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(page.locator('[data-index="2"]'))).toBe(true);
  });

  it('opens a row beside the list, which stays in use, and gives the focus back', async () => {
    const page = await site.open();
    await waitForCount(page, whole);
    await page.locator('[data-index="1"]').focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    await panel.getByText('Assess risk in one consistent way').waitFor();
    await page.waitForURL(/rt-open=/);
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Status',
      'Ref',
      'Recommendation',
      'Due'
    ]);
    await page.locator('[data-index="2"]').click();
    await panel.getByText('Make clear to officers').waitFor();
    expect(await page.locator('[aria-selected="true"]').getAttribute('data-index')).toBe('2');
    await panel.getByRole('button', { name: 'Close' }).click();
    await panel.waitFor({ state: 'detached' });
    expect(await hasFocus(page.locator('[data-index="2"]'))).toBe(true);
    await page.waitForURL((url) => !url.searchParams.has('rt-open'));
  });

  it('copies a link to what is seen', async () => {
    const page = await site.open({ search: 'rt-status=RED' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await waitForCount(page, '9 of 53');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
  });

  it('says what failed, and reads when told to try again', async () => {
    const page = await site.open({
      before: (opened) => opened.route('**/_api/web/lists/**', (route) => route.abort())
    });
    await page.getByRole('button', { name: 'Try again' }).waitFor({ timeout: 30000 });
    await page.unroute('**/_api/web/lists/**');
    site.errors.splice(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await waitForCount(page, whole);
  });

  it.each([390, 320])('is one column at %d pixels and does not scroll sideways', async (width) => {
    const page = await site.open({ width, height: 844 });
    await waitForCount(page, '53');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await page.getByRole('columnheader').count()).toBe(0);
    await page.mouse.move(150, 600);
    await page.mouse.wheel(0, 2000);
    await page.locator('[data-index="24"]').waitFor();
    expect(await countLine(page)).toBe('53 recommendations and AFIs');
  });
});
