import type { Page } from 'playwright-core';
import { chooseFiles, evidenceOf, pdf, sayProves } from './evidenceSite';
import { PEOPLE, beginEdit, openPanelOf, startPanelSite } from './panelSite';
import type { PanelSite } from './panelSite';
import { waitForCount } from './registerSite';

/** What SharePoint Online allows pages with web parts, and less: no inline script, no other origin. */
const DEMANDED = [
  "default-src 'self'",
  "script-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'"
];

describe('under a content security policy without inline script and foreign origins', () => {
  let site: PanelSite;
  let violations: string[];

  beforeAll(async () => {
    site = await startPanelSite();
  });
  afterAll(() => site.stop());
  beforeEach(() => {
    violations = [];
    site.errors.splice(0);
  });

  /** Hears of everything that the policy stops, from the first moment of a page. */
  async function hearing(page: Page): Promise<void> {
    await page.exposeFunction('heard', (violation: string) => violations.push(violation));
    await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
      window.heard(event.effectiveDirective + ' ' + event.blockedURI));`);
  }

  /** Which origins a page asked for anything. */
  function origins(page: Page): ReadonlySet<string> {
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http')) asked.add(origin);
    });
    return asked;
  }

  test('every page says so', async () => {
    for (const name of ['Register', 'Administration']) {
      const answer = await fetch(`${site.siteUrl}/SitePages/${name}.aspx`, {
        headers: { cookie: `person=${encodeURIComponent(PEOPLE.owner)}` }
      });
      const policy = answer.headers.get('content-security-policy') ?? '';
      const directives = policy.split(';').map((directive) => directive.trim());
      expect(directives).toEqual(expect.arrayContaining(DEMANDED));
      // Fluent UI writes styles of its own; scripts are never inline, nor made of text.
      expect(directives.filter((directive) => directive.includes('unsafe'))).toEqual([
        "style-src 'self' 'unsafe-inline'"
      ]);
    }
  });

  test('the register is read, edited, and given evidence', async () => {
    let asked: ReadonlySet<string> = new Set();
    const page = await site.open({
      person: PEOPLE.owner,
      search: 'rt-q=legitimacy+2016',
      before: async (opened) => {
        await hearing(opened);
        asked = origins(opened);
      }
    });
    await waitForCount(page, 'of 53');
    await page.locator('[role=row][aria-level="2"]').first().click();
    const open = await openPanelOf(page);
    const form = await beginEdit(open, 'Current position');
    await form.getByRole('textbox', { name: 'Current position' }).fill('Under the policy.');
    await form.getByRole('button', { name: 'Save' }).click();
    await open.block('Current position').getByText('Under the policy.').waitFor();
    const evidence = await evidenceOf(open);
    const [card] = await chooseFiles(evidence, [pdf('Policy.pdf', 'policy')]);
    if (card === undefined) throw new Error('A card is expected.');
    await sayProves(card, 'Works under the policy');
    await evidence.getByRole('button', { name: 'Save', exact: true }).click();
    await evidence.getByRole('listitem').filter({ hasText: 'Works under the policy' }).waitFor();
    expect(violations).toEqual([]);
    expect(site.errors).toEqual([]);
    expect([...asked]).toEqual([new URL(site.siteUrl).origin]);
  });

  test('every page of the site shows its web parts', async () => {
    const first = await site.open({ person: PEOPLE.owner, before: hearing });
    await waitForCount(first, '53');
    const pages = await first
      .locator('a[href*="/SitePages/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
    expect(pages.length).toBeGreaterThanOrEqual(5);
    for (const address of pages) {
      await first.goto(address);
      await first.locator('.webPartContent > *').first().waitFor();
      await first.waitForLoadState('networkidle');
    }
    expect(violations).toEqual([]);
    expect(site.errors).toEqual([]);
  });

  test('and what breaks the policy is stopped and heard of', async () => {
    const page = await site.open({ person: PEOPLE.owner, before: hearing });
    await waitForCount(page, '53');
    await page.evaluate(`(() => {
      const inline = document.createElement('script');
      inline.textContent = 'window.ranInline = true';
      const foreign = document.createElement('script');
      foreign.src = 'https://elsewhere.example/a.js';
      const told = document.createElement('p');
      told.setAttribute('onclick', 'window.ranHandler = true');
      const picture = new Image();
      picture.src = 'https://elsewhere.example/a.png';
      document.body.append(inline, foreign, told, picture);
      told.click();
      fetch('https://elsewhere.example/').catch(() => undefined);
    })()`);
    // Each is heard of in a turn of its own.
    while (violations.length < 5) await page.evaluate('new Promise(requestAnimationFrame)');
    expect([...violations].sort()).toEqual([
      'connect-src https://elsewhere.example/',
      'img-src https://elsewhere.example/a.png',
      'script-src-attr inline',
      'script-src-elem https://elsewhere.example/a.js',
      'script-src-elem inline'
    ]);
    expect(await page.evaluate('[window.ranInline, window.ranHandler]')).toEqual([
      undefined,
      undefined
    ]);
    expect(site.errors.length).toBeGreaterThan(0);
  });
});
