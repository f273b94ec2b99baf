import { accessibilityFaults } from './accessibility';
import { chooseFiles, dropFiles, evidenceOf, pdf, rowsOf, sayProves } from './evidenceSite';
import type { UseRow } from './evidenceSite';
import { waitForFocus } from './focus';
import { PEOPLE, beginEdit, startPanelSite } from './panelSite';
import type { PanelSite } from './panelSite';

const REVIEWER = 'priya.raman@force.example';
const CLEARED = 'rashid.kamal@force.example';

describe('evidence in the panel', () => {
  let site: PanelSite;

  beforeAll(async () => {
    site = await startPanelSite();
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  const usesThatSay = async (proves: string): Promise<readonly UseRow[]> =>
    (await rowsOf<UseRow>(site.siteUrl, 'EvidenceUse')).filter((row) => row.Proves === proves);

  it('takes several files, says what is missing, sends them and lists what each proves', async () => {
    const open = await site.openPanel('effectiveness 2016', { person: PEOPLE.lead });
    const evidence = await evidenceOf(open);
    await evidence.getByText('No evidence has been handed in.').waitFor();
    const [roles, plans] = await chooseFiles(evidence, [
      pdf('LRO roles.pdf', 'roles'),
      pdf('Plans.pdf', 'plans')
    ]);
    if (roles === undefined || plans === undefined) throw new Error('Two cards are expected.');
    await sayProves(roles, 'Minimum rank and duties');
    await roles.getByRole('textbox', { name: 'Holds from' }).fill('October 2017');
    await roles.getByRole('textbox', { name: 'Holds until' }).fill('October 2018');
    await evidence.getByRole('button', { name: 'Save 2 pieces' }).click();
    // Nothing is sent before all is said, and the focus is where something is missing.
    await plans.getByText('Say what it proves.').waitFor();
    await waitForFocus(open.page, { invalid: true });
    expect(await usesThatSay('Minimum rank and duties')).toEqual([]);
    await sayProves(plans, 'Plans were checked');
    await evidence.getByRole('button', { name: 'Save 2 pieces' }).click();
    const item = evidence.getByRole('listitem').filter({ hasText: 'LRO roles.pdf' });
    await item.getByText('Minimum rank and duties').waitFor();
    await item.getByText('Oct 2017 to Oct 2018').waitFor();
    await item.getByText('Not yet reviewed').waitFor();
    await item.getByText('handed in by Owen Pryce').waitFor();
    await evidence.getByRole('listitem').filter({ hasText: 'Plans were checked' }).waitFor();
    expect(await usesThatSay('Plans were checked')).toHaveLength(1);
    await open.block('History').getByText('Plans.pdf').first().waitFor();
  });

  it('opens a file in the viewer in a new tab, which names it and shows nothing of it', async () => {
    const open = await site.openPanel('effectiveness 2016', { person: PEOPLE.staff });
    const evidence = await evidenceOf(open);
    const link = evidence.getByRole('link', { name: /LRO roles\.pdf/ });
    expect(await link.getAttribute('rel')).toContain('noopener');
    const opening = open.page.waitForEvent('popup');
    await link.click();
    const viewer = await opening;
    await viewer.getByRole('heading', { name: 'LRO roles.pdf' }).waitFor();
    const saving = viewer.waitForEvent('download');
    await viewer.getByRole('link', { name: 'Download' }).click();
    expect((await saving).suggestedFilename()).toBe('LRO roles.pdf');
    // Staff hand nothing in.
    expect(await evidence.getByRole('button').count()).toBe(0);
  });

  it('takes files dropped anywhere on the panel, and leaves the page alone when they miss it', async () => {
    const open = await site.openPanel('efficiency 2015', { person: PEOPLE.lead });
    const { page, panel } = open;
    const evidence = await evidenceOf(open);
    const form = await beginEdit(open, 'Current position');
    await form.getByRole('textbox', { name: 'Current position' }).fill('Typed before the drop.');
    const heading = panel.getByRole('heading', { level: 2 }).first();
    await dropFiles(page, heading, [pdf('Dropped.pdf', 'dropped')]);
    const card = evidence.getByRole('group', { name: 'File Dropped.pdf' });
    await card.waitFor();
    expect(await form.getByRole('textbox', { name: 'Current position' }).inputValue()).toBe(
      'Typed before the drop.'
    );
    await dropFiles(page, page.locator('h1').first(), [pdf('Missed.pdf', 'missed')]);
    expect(await evidence.getByRole('group', { name: /Missed/ }).count()).toBe(0);
    // Both are asked about, each by itself, when the panel is closed.
    await panel.getByRole('button', { name: 'Close' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByText('You have changed “Current position”').waitFor();
    await question.getByRole('button', { name: 'Discard' }).click();
    await question.getByText('Evidence is not saved yet').waitFor();
    await question.getByRole('button', { name: 'Keep editing' }).click();
    await card.waitFor();
    await sayProves(card, 'Dropped and kept');
    await card.press('Control+Enter');
    await evidence.getByRole('listitem').filter({ hasText: 'Dropped and kept' }).waitFor();
  });

  it('refuses what may not be evidence, with the reason, before anything is sent', async () => {
    const open = await site.openPanel('efficiency 2015', { person: PEOPLE.lead });
    const evidence = await evidenceOf(open);
    const writes: string[] = [];
    open.page.on('request', (request) => {
      if (request.method() === 'POST') writes.push(request.url());
    });
    const [page, disguised] = await chooseFiles(evidence, [
      { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<script>1</script>') },
      { name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html></html>') }
    ]);
    await page?.getByText('Files that end in .html are not taken').waitFor();
    await disguised?.getByText('its contents are something else').waitFor();
    // 300 MB that nobody has to hold: the browser is told the size, and never reads it.
    await open.page.evaluate(() => {
      const file = new File(['%PDF-1.7'], 'Large.pdf');
      Object.defineProperty(file, 'size', { value: 300 * 1024 * 1024 });
      const transfer = { types: ['Files'], files: [file], dropEffect: '' };
      const drop = new Event('drop', { bubbles: true, cancelable: true });
      Object.defineProperty(drop, 'dataTransfer', { value: transfer });
      document.querySelector('[data-takes-files] h2')?.dispatchEvent(drop);
    });
    await evidence
      .getByRole('group', { name: 'File Large.pdf' })
      .getByText('300 MB; evidence may have up to 250 MB')
      .waitFor();
    expect(await evidence.getByRole('button', { name: /^Save/ }).isEnabled()).toBe(false);
    expect(writes).toEqual([]);
  });

  it('goes on where it stopped when an upload is cut off, also after a reload', async () => {
    const open = await site.openPanel('legitimacy 2016', { person: PEOPLE.lead });
    const { page } = open;
    const evidence = await evidenceOf(open);
    const large = pdf('Recording.pdf', 24 * 1024 * 1024);
    const [card] = await chooseFiles(evidence, [large]);
    if (card === undefined) throw new Error('A card is expected.');
    await sayProves(card, 'Cut off and gone on');
    await page.route(/finishUpload/i, (route) => route.abort());
    const pieces: number[] = [];
    page.on('request', (request) => {
      if (/(start|continue|finish)Upload/i.test(request.url())) pieces.push(1);
    });
    await evidence.getByRole('button', { name: 'Save', exact: true }).click();
    await card.getByRole('alert').waitFor({ timeout: 60000 });
    site.errors.splice(0);
    await page.reload();
    const again = await evidenceOf(open);
    await again.getByText(/Recording\.pdf, 83 % sent on/).waitFor();
    await page.unroute(/finishUpload/i);
    // Another file of that name is refused in words.
    const choose = async (file: typeof large): Promise<void> => {
      const choosing = page.waitForEvent('filechooser');
      await again.getByRole('button', { name: 'Choose it again: Recording.pdf' }).click();
      await (await choosing).setFiles(file);
      await again.getByRole('button', { name: 'Save', exact: true }).click();
    };
    await choose(pdf('Recording.pdf', 1024));
    const resumed = again.getByRole('group', { name: 'File Recording.pdf' });
    await resumed.getByRole('alert').waitFor();
    site.errors.splice(0);
    await page.reload();
    await again.getByText(/Recording\.pdf, 83 % sent on/).waitFor();
    pieces.splice(0);
    await choose(large);
    await again
      .getByRole('listitem')
      .filter({ hasText: 'Cut off and gone on' })
      .waitFor({ timeout: 60000 });
    expect(pieces).toHaveLength(1);
    expect(await usesThatSay('Cut off and gone on')).toHaveLength(1);
  });

  it('offers the file that is there when the same contents are chosen again', async () => {
    const open = await site.openPanel('efficiency 2016', { person: PEOPLE.lead });
    const evidence = await evidenceOf(open);
    const [card] = await chooseFiles(evidence, [pdf('Roles copied.pdf', 'roles')]);
    if (card === undefined) throw new Error('A card is expected.');
    await sayProves(card, 'The same, for this one too');
    await evidence.getByRole('button', { name: 'Save', exact: true }).click();
    await card.getByText('already: LRO roles.pdf').waitFor();
    await card.getByRole('button', { name: 'Use the file that is there' }).click();
    const item = evidence.getByRole('listitem').filter({ hasText: 'The same, for this one too' });
    await item.getByRole('link', { name: /LRO roles\.pdf/ }).waitFor();
  });

  it('adds a link, only by https, and withdraws it again', async () => {
    const open = await site.openPanel('efficiency 2016', { person: PEOPLE.lead });
    const evidence = await evidenceOf(open);
    await evidence.getByRole('button', { name: 'Add a link' }).click();
    const card = evidence.getByRole('group', { name: 'Link' });
    const address = card.getByRole('textbox', { name: 'Address (https)' });
    await waitForFocus(open.page, { tag: 'INPUT' });
    await address.fill('http://intranet.example/minutes');
    await card.getByRole('textbox', { name: 'Title' }).fill('Minutes of the force meeting');
    await sayProves(card, 'The plan was agreed');
    await evidence.getByRole('button', { name: 'Save', exact: true }).click();
    await card.getByText('Only addresses that begin with https://').waitFor();
    await address.fill('https://intranet.example/minutes');
    await evidence.getByRole('button', { name: 'Save', exact: true }).click();
    const item = evidence.getByRole('listitem').filter({ hasText: 'The plan was agreed' });
    const link = item.getByRole('link', { name: /Minutes of the force meeting/ });
    expect(await link.getAttribute('href')).toBe('https://intranet.example/minutes');
    await item.getByRole('button', { name: /^Withdraw/ }).click();
    await item.getByRole('button', { name: 'Keep it' }).click();
    await waitForFocus(open.page, { tag: 'BUTTON' });
    await item.getByRole('button', { name: /^Withdraw/ }).click();
    await item.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await item.waitFor({ state: 'detached' });
  });

  it('lets a reviewer say what it comes to, and not the one who handed it in', async () => {
    const theirs = await site.openPanel('efficiency 2016', { person: REVIEWER });
    const item = (await evidenceOf(theirs)).getByRole('listitem').filter({ hasText: 'The same,' });
    await item.getByRole('button', { name: /^Review/ }).click();
    await item.getByRole('radio', { name: 'Insufficient' }).check();
    await item.getByRole('button', { name: 'Save' }).click();
    await item.getByText('Say what is missing.').waitFor();
    await item.getByRole('textbox', { name: 'Reason' }).fill('The second page is missing.');
    await item.getByRole('button', { name: 'Save' }).click();
    await item.getByText('Priya Raman').waitFor();
    expect(await item.innerText()).toContain('Insufficient');
    const mine = await site.openPanel('efficiency 2016', { person: PEOPLE.lead });
    const own = (await evidenceOf(mine)).getByRole('listitem').filter({ hasText: 'The same,' });
    await own.getByText('Insufficient').waitFor();
    expect(await own.getByRole('button', { name: /^Review/ }).count()).toBe(0);
  });

  it('replaces a file and keeps its history', async () => {
    const open = await site.openPanel('effectiveness 2016', { person: PEOPLE.lead });
    const evidence = await evidenceOf(open);
    const before = evidence.getByRole('listitem').filter({ hasText: 'Plans were checked' });
    const choosing = open.page.waitForEvent('filechooser');
    await before.getByRole('button', { name: /^Replace/ }).click();
    await (await choosing).setFiles(pdf('Plans.pdf', 'plans, second time'));
    const card = evidence.getByRole('group', { name: 'File Plans.pdf' });
    await card.getByText('Takes the place of Plans.pdf').waitFor();
    await sayProves(card, 'Plans were checked twice');
    await evidence.getByRole('button', { name: 'Save', exact: true }).click();
    await evidence.getByRole('listitem').filter({ hasText: 'checked twice' }).waitFor();
    expect(await before.filter({ hasNotText: 'twice' }).count()).toBe(0);
    const [use] = await usesThatSay('Plans were checked twice');
    expect(use?.FileVersion).not.toBe('1.0');
    // The browser notes the 404 by which SharePoint says that it knows of no such upload yet.
    const noted = site.errors.splice(0);
    expect(noted.filter((error) => !error.includes('404 (Not Found)'))).toEqual([]);
  });

  it('keeps a restricted file from those who are not cleared', async () => {
    const open = await site.openPanel('legitimacy 2016', { person: CLEARED });
    const evidence = await evidenceOf(open);
    const [card] = await chooseFiles(evidence, [pdf('Named officers.pdf', 'named')]);
    if (card === undefined) throw new Error('A card is expected.');
    await sayProves(card, 'Who was disciplined');
    await card.getByText(/^Restricted: only cleared/).click();
    expect(await card.getByRole('checkbox', { name: /^Restricted/ }).isChecked()).toBe(true);
    await evidence.getByRole('button', { name: 'Save', exact: true }).click();
    await evidence.getByRole('link', { name: /Named officers\.pdf/ }).waitFor();
    const staff = await evidenceOf(
      await site.openPanel('legitimacy 2016', { person: PEOPLE.staff })
    );
    await staff.getByText('Restricted: only cleared people see it.').waitFor();
    expect(await staff.innerText()).not.toMatch(/Named officers|disciplined/);
    const lead = await site.openPanel('legitimacy 2016', { person: PEOPLE.lead });
    const [other] = await chooseFiles(await evidenceOf(lead), [pdf('a.pdf', 'a')]);
    await other?.getByText('hand it to an owner').waitFor();
    expect(await other?.getByRole('checkbox').count()).toBe(0);
  });

  it.each([
    ['light', 1440],
    ['dark', 768],
    ['highContrast', 320]
  ] as const)('has no faults of accessibility in %s at %i', async (theme, width) => {
    const page = await site.open({
      person: PEOPLE.lead,
      theme,
      width,
      search: 'rt-q=effectiveness+2016'
    });
    await page.locator('[role=row][aria-level="2"]').first().click();
    const evidence = page.getByRole('region', { name: 'Evidence' });
    await evidence.getByRole('listitem').first().waitFor();
    await chooseFiles(evidence, [pdf('New.pdf', 'new'), pdf('wrong.exe', 'MZ')]);
    await evidence.getByText('Files that end in .exe').waitFor();
    await evidence.getByRole('button', { name: 'Add a link' }).click();
    await evidence.getByRole('button', { name: /^Save/ }).click();
    await evidence.getByText('Give the address.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });
});
