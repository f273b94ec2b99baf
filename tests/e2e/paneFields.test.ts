import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { sitePath, startWorkbench, type WorkbenchUnderTest } from '../local/workbench/standInSite';
import { accessibilityFaults } from './accessibility';
import { launchBrowser } from './browser';

/** What the probe writes down (`paneProbe` in the fixtures of the workbench). */
interface Set {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly told: readonly unknown[];
}

describe('the property pane of any web part', () => {
  let browser: Browser;
  let workbench: WorkbenchUnderTest;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const componentId = '11111111-aaaa-4bbb-8ccc-000000000003';
    workbench = await startWorkbench({
      pages: [
        { name: 'Register', title: 'Register', webParts: [{ componentId, properties: {} }] },
        { name: 'Waits', title: 'Waits', webParts: [{ componentId, properties: { waits: true } }] }
      ]
    });
    context = await browser.newContext({ viewport: { width: 1440, height: 1100 } });
    page = await context.newPage();
    errors.splice(0);
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${workbench.origin}${sitePath}/SitePages/Register.aspx?Mode=Edit`);
    await page.getByRole('button', { name: /Edit properties/ }).click();
    await pane().getByText('The first page').waitFor();
  });
  afterEach(async () => {
    // Not even of a font of another server that the page would not be given.
    expect(errors).toEqual([]);
    await context.close();
    await workbench.close();
  });

  const pane = (): Locator => page.getByRole('complementary', { name: 'Property pane' });
  const turn = (way: 'Next' | 'Back'): Promise<void> =>
    pane().getByRole('button', { name: way }).click();
  const seen = async (): Promise<Set> => JSON.parse(await page.locator('#set').innerText()) as Set;
  const shows = (words: string): Promise<void> =>
    page.locator('#set', { hasText: words }).waitFor();
  const saved = (): Promise<void> =>
    page.locator('#editing-state', { hasText: /^Saved with the page$/ }).waitFor();
  const pick = (label: string): Promise<void> => pane().getByText(label, { exact: true }).click();

  it('shows labels, links, headings and rules, and says which field it does not know', async () => {
    for (const words of ['A label', 'A link', 'A heading', 'Even numbers of letters']) {
      expect(await pane().getByText(words).isVisible()).toBe(true);
    }
    await pane().getByText('A field of a kind that is not shown here (77).').waitFor();
    expect(await pane().getByRole('separator').count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('tells the web part what SharePoint tells it, in that order', async () => {
    await pane().getByLabel('Line', { exact: true }).fill('even');
    await shows('"even"');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Edit properties/ }).click();
    await pane().getByLabel('Line', { exact: true }).fill('evener');
    await shows('"evener"');
    expect((await seen()).told).toEqual([
      'resources',
      'start',
      ['line', null, 'even'],
      'complete',
      'start',
      ['line', 'even', 'evener']
    ]);
  });

  it('waits for the web part to judge a text, and keeps none that it refuses', async () => {
    const line = pane().getByLabel('Line', { exact: true });
    await line.fill('odd');
    await pane().getByText('That is odd.').waitFor();
    expect((await seen()).properties).toEqual({});
    await line.fill('even');
    await shows('"even"');
    expect(await pane().getByText('That is odd.').count()).toBe(0);
  });

  it('judges a text at once when its field is left, however long the web part would wait', async () => {
    await pane().getByLabel('Lines').fill('one\ntwo');
    expect((await seen()).properties).toEqual({});
    await pane().getByLabel('Line', { exact: true }).focus();
    await shows('one\\ntwo');
    await saved();
  });

  it('sets what is chosen, ticked, switched and slid, by the keys that the web part gave', async () => {
    await turn('Next');
    expect(await pane().getByText('Page 2 of 2').isVisible()).toBe(true);
    await pane().getByRole('combobox', { name: 'Fruit' }).click();
    await page.getByRole('option', { name: 'Apple' }).click();
    await shows('"fruit":1');
    expect(await pane().getByLabel('Large').isChecked()).toBe(true);
    await pick('Small');
    await shows('"size":1');
    await pick('Ticked');
    await shows('"nested":{"ticked":true}');
    await pane().getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await shows('"many":3');
    await pane().getByRole('switch', { name: 'Wait for Apply' }).click();
    await saved();
    await page.reload();
    await shows('"many":3');
    expect((await seen()).properties).toEqual({
      fruit: 1,
      size: 1,
      nested: { ticked: true },
      many: 3,
      waits: true
    });
  });

  it('folds groups where the page asks for it, and presses buttons', async () => {
    await turn('Next');
    expect(await pane().getByRole('button', { name: 'Press' }).count()).toBe(0);
    await pane().getByRole('button', { name: 'Folded', expanded: false }).click();
    await pane().getByRole('button', { name: 'Press' }).click();
    await shows('"pressed":1');
    await pane().getByRole('button', { name: 'Press' }).click();
    await shows('"pressed":2');
    await pane().getByRole('button', { name: 'Choices', expanded: true }).click();
    expect(await pane().getByRole('slider').count()).toBe(0);
    // Of a conditional group the one that holds at the moment.
    expect(await pane().getByRole('button', { name: 'Or' }).count()).toBe(1);
    expect(await pane().getByRole('button', { name: 'Either' }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('waits for Apply where the web part is not reactive, and forgets what is not applied', async () => {
    await page.goto(page.url().replace('Register', 'Waits'));
    await page.getByRole('button', { name: /Edit properties/ }).click();
    const line = pane().getByLabel('Line', { exact: true });
    await line.fill('forgotten!');
    await pane().getByLabel('Lines').focus();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Edit properties/ }).click();
    await line.waitFor();
    expect(await line.inputValue()).toBe('');
    await line.fill('applied!');
    await pane().getByLabel('Lines').focus();
    expect(JSON.stringify((await seen()).properties)).toBe('{"waits":true}');
    await pane().getByRole('button', { name: 'Apply' }).click();
    await shows('"applied!"');
    await shows('"applied"');
    await saved();
    await page.reload();
    await shows('"applied!"');
    expect(JSON.stringify(await seen())).not.toContain('forgotten');
  });
});
