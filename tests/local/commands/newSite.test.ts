import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { newSiteOptions } from '../../../local/commands/newSiteOptions';
import { owner } from '../../../local/people';
import { startLocal, type LocalSite } from '../../../local/startLocal';
import { runCommand, type Ended } from './runCommand';

const memberLogin = 'jo.adeyemi@force.example';

const newSite = (...words: readonly string[]): Promise<Ended> => runCommand('newSite', ...words);

describe('the words after npm run new-site', () => {
  it('name the address and the title; the owner makes it unless somebody else is named', () => {
    expect(newSiteOptions(['--address', 'second', '--title', ' Second site '])).toEqual({
      address: 'second',
      title: 'Second site',
      login: owner.login,
      dataFolder: '.local'
    });
    const asJo = newSiteOptions(['--address=b-2', '--title=B', '--as', 'Jo', '--data', '/x']);
    expect(asJo).toEqual({ address: 'b-2', title: 'B', login: memberLogin, dataFolder: '/x' });
  });

  it.each([
    [['--title', 'Second'], 'The new site needs an address'],
    [['--address', 'second'], 'The new site needs a title'],
    [['--address', 'second', '--title', '  '], 'The new site needs a title'],
    [['--address', 'a b', '--title', 'x'], '"a b" cannot be an address'],
    [['--address', '../x', '--title', 'x'], '"../x" cannot be an address'],
    [['--address', '-x', '--title', 'x'], '"-x" cannot be an address'],
    [['--address', 'x'.repeat(65), '--title', 'x'], 'cannot be an address'],
    [['--address', 'x', '--title', 'x'.repeat(256)], 'The title is too long'],
    [['--address', 'x', '--title', 'Second', 'site'], '"site" belongs to no option'],
    [['--address', 'x', '--title', 'x', '--as', 'Nobody'], 'Nobody called "Nobody" is known'],
    [['--colour', 'x'], 'There is no option "--colour"']
  ])('%j are refused', (words, sentence) => {
    expect(() => newSiteOptions(words)).toThrow(sentence);
  });
});

describe('npm run new-site', () => {
  let dataFolder: string;
  let site: LocalSite | undefined;

  beforeAll(async () => {
    dataFolder = mkdtempSync(path.join(os.tmpdir(), 'new-site-'));
    site = await startLocal({ port: 0, dataFolder, sample: false, log: () => undefined });
  });
  afterAll(async () => {
    await site?.stop();
    rmSync(dataFolder, { recursive: true });
  });
  const get = (address: string, login: string): Promise<Response> =>
    fetch(address, { headers: { Cookie: `person=${encodeURIComponent(login)}` } });

  it('makes a site with its pages, and prints its address; a second time there is one', async () => {
    const words = ['--data', dataFolder, '--address', 'second', '--title', 'Second site'];
    const made = await newSite(...words);
    expect(made).toEqual({ code: 0, stdout: `${site?.url}/sites/second\n`, stderr: '' });

    const home = await get(made.stdout.trim(), owner.login);
    expect(home.url).toBe(`${site?.url}/sites/second/SitePages/Register.aspx`);
    const page = await home.text();
    expect(page).toContain('<title>Register - Second site</title>');
    expect(page).toMatch(/sites\/second\/SitePages\/Administration\.aspx/);
    // Nothing of the sample's day and papers.
    expect(page).not.toContain('2017-11-20');
    // From either site one can go to the other.
    expect(page).toContain('href="/sites/recommendations"');
    const first = await (await get(`${site?.siteUrl}`, owner.login)).text();
    expect(first).toMatch(/href="\/sites\/second"[^>]*>\s*Second site/);

    const again = await newSite(...words);
    expect(again).toEqual({
      code: 1,
      stdout: '',
      stderr: `There is a site at ${site?.url}/sites/second already.\n`
    });
  });

  it('makes it for the person who is named; who is in no group of it is not led there', async () => {
    await newSite(
      '--data',
      dataFolder,
      '--address',
      'third',
      '--title',
      'Third',
      '--as',
      'Priya Raman'
    );
    const login = 'priya.raman@force.example';
    expect((await get(`${site?.url}/sites/third`, login)).status).toBe(200);
    const home = await (await get(`${site?.siteUrl}`, owner.login)).text();
    expect(home).not.toContain('href="/sites/third"');
  });

  it('ends in one sentence where no site is running', async () => {
    const empty = mkdtempSync(path.join(os.tmpdir(), 'no-site-'));
    const ended = await newSite('--data', empty, '--address', 'second', '--title', 'Second site');
    rmSync(empty, { recursive: true });
    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: `No local site is running on the data in ${empty}: start it with npm start, or say where it keeps its data with --data DIR.\n`
    });
  });
});
