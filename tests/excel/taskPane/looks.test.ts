import { accessibilityFaults } from '../../e2e/accessibility';
import type { PaneOptions } from './panePage';
import { paneUnderTest } from './paneUnderTest';
import { READY } from './scripts';

const { open, page, press, goTo, see } = paneUnderTest();

describe('in every width and colour', () => {
  const LOOKS: readonly (readonly [string, PaneOptions])[] = [
    ['320 wide and dark', { width: 320, dark: true }],
    ['380 wide', {}],
    ['768 wide in forced colours', { width: 768, forcedColors: true }]
  ];

  async function faults(): Promise<readonly unknown[]> {
    const wide = await page().evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth
    );
    return [...(await accessibilityFaults(page())), ...(wide > 0 ? [`${wide} px too wide`] : [])];
  }

  test.each(LOOKS)('the site is chosen: %s', async (_look, options) => {
    await open({}, options);
    await press('Sign in and go on');
    await see('Type or paste the address of the site.');
    expect(await faults()).toEqual([]);
  });

  test.each(LOOKS)('a pull is chosen: %s', async (_look, options) => {
    await open({ ...READY, tables: [] }, options);
    await page().getByText('A view of the register').click();
    await press(/^Columns/);
    expect(await faults()).toEqual([]);
  });

  test.each(LOOKS)('changes are checked, and a refresh is read: %s', async (_look, options) => {
    const refreshed = { changed: 1, added: 0, kept: 1, left: [], at: '2017-11-20T11:00:00Z' };
    await open({ ...READY, refreshed }, options);
    await see('You changed 4 rows');
    expect(await faults()).toEqual([]);
    await goTo('Refresh');
    await press('Refresh the sheet');
    await see('1 row was brought up to date.');
    expect(await faults()).toEqual([]);
  });

  test.each(LOOKS)('receipts are read, and a clash is decided: %s', async (_look, options) => {
    await open(READY, options);
    await goTo('Send');
    await press('Send 3 rows');
    await page()
      .getByRole('radio', { name: /^Yours/ })
      .check();
    expect(await faults()).toEqual([]);
  });

  test.each(LOOKS)('failures and sign-in are read: %s', async (_look, options) => {
    await open({ ...READY, failing: { review: 'refused' } }, options);
    await see('SharePoint refused this');
    expect(await faults()).toEqual([]);
    await open({ ...READY, signedOut: true }, options);
    await see('You are not signed in');
    expect(await faults()).toEqual([]);
  });

  test('the pane is dark where Excel is, whatever the system asks for', async () => {
    const ground = (): Promise<string> =>
      page().evaluate(
        () =>
          getComputedStyle(document.querySelector('#pane > div > div') as Element).backgroundColor
      );
    await open({
      ...READY,
      colours: { bodyBackgroundColor: '#262626', bodyForegroundColor: '#ffffff' }
    });
    expect(await ground()).toBe('rgb(27, 26, 25)');
    await open(
      { ...READY, colours: { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#000000' } },
      { dark: true }
    );
    expect(await ground()).toBe('rgb(255, 255, 255)');
  });
});
