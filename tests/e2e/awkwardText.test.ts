import type { Locator, Page } from 'playwright-core';
import { chooseFiles, evidenceOf, pdf, rowsOf, sayProves } from './evidenceSite';
import { PEOPLE, beginEdit, startPanelSite } from './panelSite';
import type { OpenPanel, PanelSite } from './panelSite';

const MARKUP =
  '<img src=x onerror="window.ran=1"><script>window.ran=1</script>' +
  '<a href="javascript:window.ran=1">x</a> &amp; &lt;b&gt; {{7*7}} ${7*7}';
const RIGHT_TO_LEFT = 'Before \u202eturned around\u202c \u05e9\u05dc\u05d5\u05dd \u2067open, after';
const EMOJI = '\u{1F469}\u200d\u{1F469}\u200d\u{1F467}\u200d\u{1F466} \u{1F3F4} e\u0301 \u{10FFFD}';
const LONG = `${'A hundred thousand characters, word by word. '.repeat(2222)}the end of ten`;

describe('text that is awkward', () => {
  let site: PanelSite;

  beforeAll(async () => {
    site = await startPanelSite();
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  const position = (form: Locator): Locator =>
    form.getByRole('textbox', { name: 'Current position' });
  const opened = (person: string = PEOPLE.lead): Promise<OpenPanel> =>
    site.openPanel('efficiency 2015', { person });
  const saved = async (text: string): Promise<number> =>
    (await rowsOf<{ readonly UpdateText: string | null }>(site.siteUrl, 'Updates')).filter(
      ({ UpdateText }) => UpdateText === text
    ).length;
  /** Neither ran, nor became part of the page. */
  const isText = async (page: Page): Promise<void> => {
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(
      await page.locator('img[src="x"], a[href^="javascript:"], script:text("window.ran")').count()
    ).toBe(0);
  };

  it.each([
    ['markup and script', MARKUP],
    ['marks that turn the direction', RIGHT_TO_LEFT],
    ['emoji and characters beyond the first plane', EMOJI],
    ['100,000 characters', LONG]
  ])('%s: a position is saved as typed and shown as text', async (_what, text) => {
    const open = await opened();
    const form = await beginEdit(open, 'Current position');
    await position(form).fill(text);
    await form.getByRole('button', { name: 'Save' }).click();
    await open.panel.getByText('Saved.').waitFor({ timeout: 60000 });
    expect(await saved(text)).toBe(1);
    const shown = open.block('Current position').locator('p', { hasText: text.slice(-12) });
    expect(await shown.first().textContent()).toBe(text);
    await isText(open.page);
    // Read anew, and edited again: it is what was typed.
    const again = await opened(PEOPLE.owner);
    const other = await beginEdit(again, 'Current position');
    expect(await position(other).inputValue()).toBe(text);
    const history = again.block('History');
    await history.getByText('Show what was written').first().click();
    const written = history.locator('p', { hasText: text.slice(0, 24) }).first();
    await written.waitFor();
    expect(await written.textContent()).toBe(text);
    await isText(again.page);
  });

  it('is shown as text where two people wrote it at once', async () => {
    const [mine, theirs] = [await opened(PEOPLE.lead), await opened(PEOPLE.owner)];
    const [form, other] = [
      await beginEdit(mine, 'Current position'),
      await beginEdit(theirs, 'Current position')
    ];
    await position(other).fill(`${MARKUP} theirs`);
    await other.getByRole('button', { name: 'Save' }).click();
    await theirs.panel.getByText('Saved.').waitFor();
    await position(form).fill(`${MARKUP} mine ${RIGHT_TO_LEFT}`);
    await form.getByRole('button', { name: 'Save' }).click();
    const dialog = mine.page.getByRole('dialog', { name: /^Two people/ });
    await dialog.getByText('<script>window.ran=1</script>').first().waitFor();
    await isText(mine.page);
    await dialog.getByRole('button', { name: 'Keep editing', exact: true }).click();
    await form.getByRole('button', { name: 'Cancel' }).click();
    await mine.page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
  });

  it('half a character is refused before anything is sent, with its place, and kept to be mended', async () => {
    const open = await opened();
    const form = await beginEdit(open, 'Current position');
    const field = position(form);
    // Typed in the page itself: on the way there it would be mended.
    await field.evaluate((element) => {
      const written = `A family ${String.fromCharCode(0xd83d)} that was cut`;
      const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
      set?.call(element, written);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByRole('alert').getByText('After “A family” stands a broken character').waitFor();
    expect(await saved('A family \ufffd that was cut')).toBe(0);
    await field.fill('A family \u{1F469} that was mended');
    await form.getByRole('button', { name: 'Send again' }).click();
    await open.panel.getByText('Saved.').waitFor();
    expect(await saved('A family \u{1F469} that was mended')).toBe(1);
    site.errors.splice(0);
  });

  it('survives in what evidence proves, and in the title of a link', async () => {
    const open = await opened();
    const evidence = await evidenceOf(open);
    const proves = `${MARKUP}\n${RIGHT_TO_LEFT} ${EMOJI}`;
    const [card] = await chooseFiles(evidence, [
      pdf('Awkward & <i>.pdf'.replace(/[<>]/g, ''), 'a')
    ]);
    if (card === undefined) throw new Error('A card is expected.');
    await sayProves(card, proves);
    await evidence.getByRole('button', { name: 'Save', exact: true }).click();
    await evidence.getByRole('listitem').filter({ hasText: '{{7*7}}' }).waitFor();
    const uses = await rowsOf<{ readonly Proves: string }>(site.siteUrl, 'EvidenceUse');
    expect(uses.map(({ Proves }) => Proves)).toContain(proves);
    await evidence.getByRole('button', { name: 'Add a link' }).click();
    const link = evidence.getByRole('group', { name: 'Link' });
    const title = `<b>Minutes</b> ${RIGHT_TO_LEFT} ${EMOJI}`;
    await link.getByRole('textbox', { name: 'Address (https)' }).fill('https://minutes.example/');
    await link.getByRole('textbox', { name: 'Title' }).fill(title);
    await sayProves(link, 'The link of an awkward title');
    await evidence.getByRole('button', { name: 'Save', exact: true }).click();
    const item = evidence.getByRole('listitem').filter({ hasText: 'an awkward title' });
    await item.waitFor();
    // What turns the direction around stays within its own words.
    expect(await item.locator('a bdi').textContent()).toBe(title);
    await isText(open.page);
  });
});
