import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  refusedLogin,
  sitePath,
  startWorkbench,
  type WorkbenchUnderTest
} from '../local/workbench/standInSite';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';

/** What the probe web part writes down (`tests/local/workbench/fixtures/build`). */
interface Seen {
  readonly chunk: string;
  readonly inverted: boolean;
  readonly primary: string;
  readonly text: string;
  readonly [name: string]: unknown;
}

describe('the host page in a browser', () => {
  let browser: Browser;
  let workbench: WorkbenchUnderTest;
  let context: BrowserContext;
  let errors: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await startWorkbench();
  });

  afterAll(async () => {
    await browser.close();
    await workbench.close();
  });

  beforeEach(async () => {
    errors = [];
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  });

  afterEach(() => context.close());

  const open = async (pageName = 'Register'): Promise<Page> => {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${workbench.origin}${sitePath}/SitePages/${pageName}.aspx`);
    return page;
  };
  const choose = (name: string, value: string): Promise<void> =>
    context.addCookies([{ name, value: encodeURIComponent(value), url: workbench.origin }]);
  const seenBy = async (page: Page): Promise<Seen> =>
    JSON.parse(await page.locator('#seen').innerText()) as Seen;

  it('boots the framework, and gives a web part its page, strings, chunk and theme', async () => {
    const page = await open();
    expect(await seenBy(page)).toEqual({
      // Once, and only after the chunk that its start waits for.
      renders: 1,
      chunk: 'the chunk came',
      culture: 'en-GB',
      digest: '0xAB,22 Nov 2026 02:00:00 -0000',
      email: 'ellen.marsh@force.example',
      field: { type: 3, targetProperty: 'title', properties: { label: 'Title' } },
      inverted: false,
      loginName: 'i:0#.f|membership|ellen.marsh@force.example',
      mode: 1,
      primary: '#0f6cbd',
      scriptsFrom: '/_host/dist/',
      strings: 'colour',
      text: '#323130',
      title: 'As saved with the page',
      webTitle: 'Inspection and Audit',
      webUrl: workbench.origin + sitePath
    });
    expect(errors).toEqual([]);
  });

  it('changes the theme of bars and web part at once, and keeps it', async () => {
    const page = await open();
    await page.locator('#seen').waitFor();
    await page.evaluate('window.notReloaded = true');
    await page.getByRole('button', { name: /Ellen Marsh/ }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    expect(await seenBy(page)).toMatchObject({ inverted: true, primary: '#62abf5' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(27, 26, 25)'
    );
    expect(await page.evaluate('window.notReloaded')).toBe(true);

    await page.reload();
    expect(await seenBy(page)).toMatchObject({ inverted: true, primary: '#62abf5' });
    expect(errors).toEqual([]);
  });

  it('can be used by keyboard alone: skip link, person menu, another person', async () => {
    const page = await open();
    await page.locator('#seen').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');

    const button = page.locator('#person-button');
    await button.focus();
    await page.keyboard.press('ArrowUp');
    const focused = page.locator(':focus');
    expect(await focused.innerText()).toBe('High contrast');
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await page.evaluate('document.activeElement.id')).toBe('person-button');

    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await page.getByRole('button', { name: /Owen Pryce Serious and Organised Crime/ }).waitFor();
    expect(await seenBy(page)).toMatchObject({ email: 'owen.pryce@force.example' });
  });

  it('says so in its place when a web part throws or is missing, and shows the others', async () => {
    const page = await open('Papers');
    expect(await seenBy(page)).toMatchObject({ title: 'Still here' });
    const alerts = page.getByRole('alert');
    await alerts.nth(1).waitFor();
    expect(await alerts.nth(0).innerText()).toContain('Failing part could not be shown.');
    expect(await alerts.nth(0).textContent()).toContain('Nothing can be drawn today.');
    expect(await alerts.nth(1).textContent()).toContain('The build holds no component');
  });

  it('tells somebody without rights, who can still choose another person', async () => {
    await choose('person', refusedLogin);
    const page = await open();
    await page.getByRole('heading', { name: 'You need permission to access this site' }).waitFor();
    await page.getByRole('button', { name: /Sam Whitlock/ }).click();
    await page.getByRole('menuitemradio', { name: /Jo Adeyemi/ }).click();
    expect(await seenBy(page)).toMatchObject({ email: 'jo.adeyemi@force.example' });
  });

  it('folds the navigation behind a button on a phone', async () => {
    const page = await open();
    const papers = page.getByRole('link', { name: 'Papers' });
    expect(await papers.isVisible()).toBe(true);
    await page.setViewportSize({ width: 390, height: 844 });
    await papers.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Site pages' }).click();
    await papers.click();
    await page.getByRole('alert').first().waitFor();
    expect(page.url()).toContain('/SitePages/Papers.aspx');
  });

  it.each([1440, 768, 390, 320])('does not scroll sideways at %d pixels', async (width) => {
    await context.close();
    context = await browser.newContext({ viewport: { width, height: 700 } });
    const page = await open();
    await page.locator('#seen').waitFor();
    await page.locator('#person-button').click();
    // The probe's own text is one long line.
    await page.evaluate("document.querySelector('.webPart').remove()");
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const menu = await page.locator('#person-menu').boundingBox();
    expect(menu?.x).toBeGreaterThanOrEqual(0);
  });

  describe('where there are several sites', () => {
    const title = 'Custody <b>and</b> "Detention" oversight of a long name';
    let several: WorkbenchUnderTest;

    beforeAll(async () => {
      several = await startWorkbench({ others: [{ path: '/sites/custody', title }] });
    });
    afterAll(() => several.close());

    it.each([1440, 320])('offers them at %d pixels, by keyboard as well', async (width) => {
      await context.close();
      context = await browser.newContext({ viewport: { width, height: 700 } });
      const page = await context.newPage();
      await page.goto(`${several.origin}${sitePath}/SitePages/Register.aspx`);
      await page.locator('#seen').waitFor();
      const button = page.getByRole('button', { name: 'Sites', exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      const links = page.getByRole('navigation', { name: 'Sites', exact: true }).getByRole('link');
      // A title is words, whatever it holds.
      expect(await links.allInnerTexts()).toEqual(['Inspection and Audit', title]);
      for (const place of [page.locator('#sites'), button, page.locator('#person-button')]) {
        const box = await place.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
      }
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.locator('#sites').isHidden()).toBe(true);
      await page.keyboard.press('Enter');
      for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('Tab');
      // The focus has gone on to the person: the list does not stay over the page.
      expect(await page.locator('#sites').isHidden()).toBe(true);
    });
  });

  describe.each(['light', 'dark', 'highContrast'])('in the theme %s', (theme) => {
    beforeEach(() => choose('theme', theme));

    it('is accessible, with the menu open and shut', async () => {
      const page = await open();
      await page.locator('#seen').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('#person-button').click();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    it('is accessible on a phone with the navigation open', async () => {
      await context.close();
      context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      await choose('theme', theme);
      const page = await open();
      await page.locator('#seen').waitFor();
      await page.locator('#navigation-button').click();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    it('is accessible where a web part failed, and where there is no permission', async () => {
      const page = await open('Papers');
      await page.getByRole('alert').nth(1).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await choose('person', refusedLogin);
      expect(await accessibilityFaults(await open())).toEqual([]);
    });
  });
});
