import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { scopeOf } from '../../../src/excel/signIn/signIn';
import { launchBrowser } from '../../e2e/browser';
import type { BridgeAnswer, Outcome } from './page/signIn';

const SITE = 'https://force.sharepoint.com/sites/inspection';
const SIGNED_OUT = { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required' };

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  const bundling = build({
    entryPoints: [path.join(__dirname, 'page/signIn.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020'
  });
  const [launched, { outputFiles }] = await Promise.all([launchBrowser(), bundling]);
  browser = launched;
  script = outputFiles[0]?.text ?? '';
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

async function open(answers: readonly BridgeAnswer[], bridge = true): Promise<void> {
  const context = await browser.newContext();
  page = await context.newPage();
  await page.route('**/*', (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    if (hostname !== 'addin.example') return route.abort('internetdisconnected');
    return pathname === '/page.js'
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>Pane</title><button>Sign in</button><script src="/page.js"></script>'
        });
  });
  await page.goto('https://addin.example/');
  await page.evaluate(
    ([given, offered, site]) => {
      window.answers = [...given];
      if (offered) window.offerBridge();
      window.begin(site);
    },
    [answers, bridge, SITE] as const
  );
}

const token = (refused?: string): Promise<Outcome> =>
  page.evaluate((given) => window.token(given), refused);
const ask = (): Promise<Outcome> => page.evaluate(() => window.ask());

describe('signing in through Excel', () => {
  test('asks for nothing but SharePoint of the site’s own host', async () => {
    await open([{ token: 'one' }]);
    expect(await token()).toEqual({ token: 'one', person: 'Ellen Marsh' });
    const [asked] = await page.evaluate(() => window.askedOfBridge);
    expect(asked?.method).toBe('GetToken');
    expect(asked?.clientId).toBe('11111111-2222-3333-4444-555555555555');
    const apis = (asked?.scope ?? '').split(' ').filter((scope) => scope.startsWith('https:'));
    expect(apis).toEqual(['https://force.sharepoint.com/AllSites.Write']);
    expect(scopeOf('http://localhost:4321/sites/a')).toBe('http://localhost:4321/AllSites.Write');
  });

  test('is asked once by requests of the same moment, and later ones take the token that is kept', async () => {
    await open([{ token: 'one' }]);
    const together = await page.evaluate(() =>
      Promise.all([window.token(), window.token(), window.token()])
    );
    expect(together.map((each) => ('token' in each ? each.token : each.kind))).toEqual([
      'one',
      'one',
      'one'
    ]);
    expect(await token()).toEqual({ token: 'one', person: 'Ellen Marsh' });
    expect(await page.evaluate(() => window.askedOfBridge.length)).toBe(1);
  });

  test('a token that the site refused is renewed, once for all who were refused it', async () => {
    await open([{ token: 'one' }, { token: 'two' }]);
    await token();
    const renewed = await page.evaluate(() =>
      Promise.all([window.token('one'), window.token('one')])
    );
    expect(renewed).toEqual([
      { token: 'two', person: 'Ellen Marsh' },
      { token: 'two', person: 'Ellen Marsh' }
    ]);
    // Whoever comes late with the old one gets the new one without another question.
    expect(await token('one')).toEqual({ token: 'two', person: 'Ellen Marsh' });
    const asked = await page.evaluate(() => window.askedOfBridge);
    expect(asked.map(({ forceRefresh }) => forceRefresh)).toEqual([false, true]);
  });

  test('does not ask the person by itself; signed in by the button, it goes on', async () => {
    await open([SIGNED_OUT, { token: 'one' }]);
    expect(await token()).toEqual({
      kind: 'signed out',
      sentence:
        'You are not signed in any more. Sign in, then do it again; your sheet is as it was.'
    });
    expect(await ask()).toEqual({ token: '', person: 'Ellen Marsh' });
    expect(await token()).toEqual({ token: 'one', person: 'Ellen Marsh' });
    const asked = await page.evaluate(() => window.askedOfBridge.map(({ method }) => method));
    expect(asked).toEqual(['GetToken', 'GetTokenPopup']);
  });

  test.each([
    ['closed', 'USER_CANCEL', 'access_denied', 'Sign-in was closed before it was finished.'],
    ['not reached', 'NO_NETWORK', 'no_network', 'could not be reached'],
    ['not allowed', 'PERSISTENT_ERROR', 'access_denied', 'has not allowed'],
    ['not allowed', 'USER_INTERACTION_REQUIRED', 'consent_required', 'has not allowed'],
    ['not offered', 'DISABLED', 'disabled', 'does not let add-ins sign in'],
    ['failed', 'PERSISTENT_ERROR', 'odd_thing', 'Signing in failed (odd_thing). Try again.']
  ])('says in a sentence that it was %s (%s, %s)', async (kind, status, code, words) => {
    await open([{ status, code }]);
    const outcome = await ask();
    expect(outcome).toEqual({ kind, sentence: expect.stringContaining(words) });
  });

  test('that failed can be tried again', async () => {
    await open([{ status: 'TRANSIENT_ERROR', code: 'temporarily_unavailable' }, { token: 'one' }]);
    expect(await ask()).toMatchObject({ kind: 'failed' });
    expect(await ask()).toEqual({ token: '', person: 'Ellen Marsh' });
  });
});

describe('where Excel does not offer to sign add-ins in', () => {
  test('nobody is signed in until a window is asked for', async () => {
    await open([], false);
    expect(await token()).toMatchObject({ kind: 'signed out' });
  });

  test('a window of its own is opened, and one that is blocked is said to be', async () => {
    await open([], false);
    await page.evaluate(() => {
      window.open = () => null;
    });
    expect(await ask()).toEqual({
      kind: 'window blocked',
      sentence:
        'The sign-in window was blocked. Allow windows of this add-in to open, then sign in again.'
    });
  });
});
