import { paneUnderTest } from './paneUnderTest';
import { CHOICES, READY, SITE, TABLE } from './scripts';

const { open, page, press, see, calls, focused } = paneUnderTest();

describe('the site', () => {
  test('is asked for once, and an address that is none gets a sentence', async () => {
    await open({ choices: CHOICES });
    const address = page().getByRole('textbox', { name: 'Address of the site' });
    await press('Sign in and go on');
    await see('Type or paste the address of the site.');
    await address.fill('http://force.sharepoint.com/sites/inspection');
    await press('Sign in and go on');
    await see('The address has to begin with https://.');
    await address.fill(`${SITE}/SitePages/Register.aspx?rt-status=RED`);
    await press('Sign in and go on');
    await page().getByRole('heading', { name: 'Pull' }).waitFor();
    expect(await calls('inspect')).toEqual([SITE]);
    expect(await calls('keepSetting')).toEqual([['site', SITE]]);
  });

  test('that is not set up is not kept, and the person is told where to set it up', async () => {
    await open({ siteState: { kind: 'not set up', maySetUp: true, missing: [] } });
    await page().getByRole('textbox').fill(SITE);
    await press('Sign in and go on');
    await see('This site is not set up for recommendations.');
    expect(await calls('keepSetting')).toEqual([]);
    expect(await page().getByRole('textbox').inputValue()).toBe(SITE);
  });

  test('of a newer Tracker is used, and said to be', async () => {
    await open({ siteState: { kind: 'newer', schemaVersion: 99 }, choices: CHOICES });
    await page().getByRole('textbox').fill(SITE);
    await press('Sign in and go on');
    await see('set up by a newer version');
    expect(await calls('keepSetting')).toEqual([['site', SITE]]);
  });

  test('of a newer Tracker is said to be at each opening of the pane', async () => {
    await open({ ...READY, siteState: { kind: 'newer', schemaVersion: 99 } });
    await see('set up by a newer version');
    await see('You changed 4 rows');
  });

  test('that is not there is said to be, below its field', async () => {
    await open({ siteState: 'not there' });
    await page().getByRole('textbox').fill(`${SITE}s`);
    await press('Sign in and go on');
    await see('There is no site at this address');
    expect(await calls('keepSetting')).toEqual([]);
  });

  test('asks the person to sign in by the button that they pressed', async () => {
    await open({ signedOut: true, choices: CHOICES });
    await page().getByRole('textbox').fill(SITE);
    expect(await calls('ask')).toEqual([]);
    await press('Sign in and go on');
    await page().getByRole('heading', { name: 'Pull' }).waitFor();
    expect(await calls('ask')).toHaveLength(1);
    await see('Signed in as Ellen Marsh');
  });

  test('is asked for anew where the workbook holds what is no address of a site', async () => {
    for (const siteUrl of ['no address', 'http://force.example/sites/inspection']) {
      await open({ ...READY, siteUrl });
      await see('Which site are your recommendations on?');
      expect(await calls('review')).toEqual([]);
    }
  });

  test('is the same whatever the letter case of its address', async () => {
    await open({ ...READY, siteUrl: SITE.replace('/sites/inspection', '/Sites/Inspection') });
    await see('You changed 4 rows');
  });

  test('can be changed for another, and kept as it was', async () => {
    await open(READY);
    await press('Use another site');
    await see('Which site are your recommendations on?');
    expect(await focused()).toBe('Which site are your recommendations on?');
    await press('Keep the site as it was');
    await see(TABLE.sheetName);
  });
});

describe('signed out', () => {
  test('the pane offers to sign in, says why it did not succeed, and goes on after', async () => {
    await open({ ...READY, signedOut: true, asking: 'closed' });
    await see('You are not signed in');
    await press('Sign in');
    await see('Sign-in was closed before it was finished.');
  });

  test('and signed in again, it goes on where it was', async () => {
    await open({ ...READY, signedOut: true });
    await press('Sign in');
    await see('You changed 4 rows');
  });
});
