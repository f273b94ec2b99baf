import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { startRegisterSite, waitForCount } from './registerSite';
import type { RegisterSite, Visit } from './registerSite';

const whole = '53 recommendations and AFIs, 14 reports';

describe('the property pane of the register', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  const pane = (page: Page): Locator => page.getByRole('complementary', { name: 'Property pane' });
  const saved = (page: Page): Promise<void> =>
    page.locator('#editing-state', { hasText: /^Saved with the page$/ }).waitFor();
  const edit = async (visit: Visit = {}): Promise<Page> => {
    const page = await site.open({ search: 'Mode=Edit', ...visit });
    await page.getByRole('button', { name: 'Edit properties of Register' }).click();
    await pane(page).getByLabel('Title').waitFor();
    return page;
  };
  const secondPage = (page: Page): Promise<void> =>
    pane(page).getByRole('button', { name: 'Next' }).click();
  /** Fluent's boxes and circles are drawn by their labels, which are what is pressed. */
  const pick = (page: Page, label: string): Promise<void> =>
    pane(page).getByText(label, { exact: true }).click();
  const choose = async (page: Page, list: string, option: string | RegExp): Promise<void> => {
    await pane(page).getByRole('combobox', { name: list }).click();
    await page.getByRole('option', { name: option }).click();
  };
  /** Puts the page back, so that the next test begins with what the sample has. */
  const reset = async (page: Page): Promise<void> => {
    page.once('dialog', (dialog) => {
      dialog.accept().catch((cause: unknown) => site.errors.push(String(cause)));
    });
    const button = page.getByRole('button', { name: 'Reset page' });
    if (await button.isEnabled()) {
      await Promise.all([page.waitForEvent('load'), button.click()]);
    }
    await waitForCount(page, whole);
  };

  it('is offered to an owner who edits the page, and not while it is read', async () => {
    const page = await site.open();
    await waitForCount(page, whole);
    expect(await page.getByRole('button', { name: /Edit properties/ }).count()).toBe(0);
    await page.getByRole('searchbox').fill('domestic');
    await page.waitForURL(/rt-q=domestic/);
    await page.getByRole('link', { name: 'Edit page' }).click();
    await page.getByRole('button', { name: /Edit properties/ }).waitFor();
    // What the address says of the register goes with it, and comes back.
    expect(await page.getByRole('searchbox').inputValue()).toBe('domestic');
    await page.getByRole('link', { name: 'Close editing' }).click();
    await page.getByRole('link', { name: 'Edit page' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('domestic');
    expect(page.url()).not.toContain('Mode=');
  });

  it.each(['owen.pryce@force.example', 'priya.raman@force.example', 'sam.whitlock@force.example'])(
    'is not offered to %s',
    async (person) => {
      const page = await site.open({ person, search: 'Mode=Edit' });
      await waitForCount(page, whole);
      expect(await page.getByRole('button', { name: /Edit properties/ }).count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Edit page' }).count()).toBe(0);
    }
  );

  it('sets title, day and sources at once, and keeps them for everybody', async () => {
    const page = await edit();
    await pane(page).getByLabel('Title').fill('What we owe');
    await page.getByRole('heading', { name: 'What we owe', level: 2 }).waitFor();
    await pane(page).getByLabel('As at').fill('2017-06-30');
    await page.getByText('as at 30 June 2017').waitFor();
    await pane(page).getByLabel('Sources').fill('99');
    await page.getByText(/papers that this page shows \(99\)/).waitFor();
    await saved(page);

    await page.reload();
    await page.getByRole('heading', { name: 'What we owe', level: 2 }).waitFor();
    await page.getByText('as at 30 June 2017').waitFor();
    const reader = await site.open({ person: 'sam.whitlock@force.example' });
    await reader.getByRole('heading', { name: 'What we owe', level: 2 }).waitFor();
    await reset(page);
    await page.getByText('as at 20 November 2017').waitFor();
  });

  it('takes no day that there is not, and says how to write one', async () => {
    const page = await edit();
    const day = pane(page).getByLabel('As at');
    await day.fill('2017-02-30');
    await pane(page).getByRole('alert').getByText('Give a day as year, month and day').waitFor();
    expect(await page.getByText('as at 20 November 2017').isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await day.fill('2017-03-01');
    await page.getByText('as at 1 March 2017').waitFor();
    expect(await pane(page).getByRole('alert').count()).toBe(0);
    await saved(page);
    await reset(page);
  });

  it('keeps the register to one report, without headings, or to one directorate', async () => {
    const page = await edit();
    await waitForCount(page, whole);
    await pick(page, 'Those of one report');
    // Nothing is hidden before a report is chosen.
    await waitForCount(page, whole);
    await choose(page, 'Report', 'PEEL: Police Effectiveness 2016');
    await waitForCount(page, '7 recommendations and AFIs, 1 report');
    await page.getByText('PEEL: Police Effectiveness 2016, as at 20 November 2017').waitFor();
    await page.getByRole('grid', { name: 'Recommendations and AFIs' }).waitFor();
    expect(await page.locator('[role=row][aria-level]').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Grouped by report' }).count()).toBe(0);
    await saved(page);
    await page.reload();
    await waitForCount(page, '7 recommendations and AFIs, 1 report');

    await page.getByRole('button', { name: 'Edit properties of Register' }).click();
    await pick(page, 'Those of one directorate');
    await pane(page).getByRole('combobox', { name: 'Directorate' }).click();
    const first = page.getByRole('option').first();
    const directorate = await first.innerText();
    await first.click();
    await page.getByText(`${directorate}, as at 20 November 2017`).waitFor();
    await pick(page, 'All of them');
    await waitForCount(page, whole);
    await saved(page);
    await reset(page);
  });

  it('leaves out columns, one by one', async () => {
    const page = await edit();
    await secondPage(page);
    const heading = (name: string): Locator => page.getByRole('columnheader', { name });
    for (const name of ['Status', 'Ref', 'Lead', 'Due', 'Last update']) {
      await heading(name).waitFor();
      await pick(page, name);
      await heading(name).waitFor({ state: 'detached' });
    }
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['Recommendation']);
    expect(await accessibilityFaults(page)).toEqual([]);
    await saved(page);
    await page.reload();
    await waitForCount(page, whole);
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['Recommendation']);
    await reset(page);
    await heading('Last update').waitFor();
  });

  it('lets the list begin flat, which whoever reads can change by the address', async () => {
    const page = await edit();
    await secondPage(page);
    await pick(page, 'Flat');
    await page.getByRole('grid', { name: 'Recommendations and AFIs' }).waitFor();
    await saved(page);
    const reader = await site.open();
    await reader.getByRole('grid', { name: 'Recommendations and AFIs' }).waitFor();
    expect(reader.url()).not.toContain('rt-group');
    await reader.getByRole('button', { name: 'Flat' }).click();
    await reader.getByRole('menuitemcheckbox', { name: 'Grouped by report' }).click();
    await reader.getByRole('treegrid').waitFor();
    await reader.waitForURL(/rt-group=report/);
    await reader.reload();
    await reader.getByRole('treegrid').waitFor();
    await reset(page);
    await page.getByRole('treegrid').waitFor();
  });

  it('sets how many rows high the list is', async () => {
    const page = await edit();
    await waitForCount(page, whole);
    await secondPage(page);
    const slider = pane(page).getByRole('slider', { name: /Height of the list in rows/ });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    // Headings of 36 and five rows of 48.
    const isFiveRows = (): Promise<unknown> =>
      page.waitForFunction(
        () =>
          document.querySelector('[role=treegrid] > div')?.getBoundingClientRect().height === 276
      );
    await isFiveRows();
    await saved(page);
    await page.reload();
    await waitForCount(page, whole);
    await isFiveRows();
    await reset(page);
  });

  it('discards what was changed since the page was opened, and no more', async () => {
    const page = await edit();
    await pane(page).getByLabel('Title').fill('Kept');
    await saved(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Kept', level: 2 }).waitFor();
    await page.getByRole('button', { name: 'Edit properties of Register' }).click();
    await pane(page).getByLabel('Title').fill('Thrown away');
    await page.getByRole('heading', { name: 'Thrown away', level: 2 }).waitFor();
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Discard changes' }).click()
    ]);
    await page.getByRole('heading', { name: 'Kept', level: 2 }).waitFor();
    await reset(page);
    await page.getByRole('heading', { name: 'Register', level: 2 }).waitFor();
  });

  it('says so where the server does not answer', async () => {
    const page = await edit();
    await page.route('**/_host/pages', (route) => route.abort());
    await pane(page).getByLabel('Title').fill('Lost');
    await page.getByText('Not saved: the server does not answer.').waitFor();
    site.errors.splice(0);
    await page.unroute('**/_host/pages');
    await pane(page).getByLabel('Title').fill('Found');
    await saved(page);
    await reset(page);
  });

  it('can be used by keyboard alone', async () => {
    const page = await site.open({ search: 'Mode=Edit' });
    const tool = page.getByRole('button', { name: 'Edit properties of Register' });
    await waitForCount(page, whole);
    await tool.focus();
    await page.keyboard.press('Enter');
    await pane(page).getByLabel('Title').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe(
      'Register of recommendations'
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.keyboard.type(' of ours');
    // Closed before typing has rested: what was typed is kept all the same.
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Register of ours', level: 2 }).waitFor();
    expect(await pane(page).count()).toBe(0);
    expect(await tool.evaluate((button) => button === document.activeElement)).toBe(true);
    await saved(page);
    await reset(page);
  });

  it('closes an open list of choices first when Escape is pressed', async () => {
    const page = await edit();
    await pick(page, 'Those of one report');
    const list = pane(page).getByRole('combobox', { name: 'Report' });
    await list.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await pane(page).isVisible()).toBe(true);
    await saved(page);
    await reset(page);
  });

  describe.each(['light', 'dark', 'highContrast'] as const)('in the theme %s', (theme) => {
    it.each([1440, 768, 320])('is accessible and fits at %d pixels', async (width) => {
      const page = await edit({ theme, width, height: 800 });
      expect(await accessibilityFaults(page)).toEqual([]);
      await secondPage(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      const box = await pane(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        width
      );
      if (width === 320) expect(box).toMatchObject({ x: 0, y: 0, width: 320, height: 800 });
    });
  });
});
