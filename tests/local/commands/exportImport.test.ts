import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { owner } from '../../../local/people';
import { noteRunningSite } from '../../../local/runningSite';
import { addRecords } from '../../../src/services/records/addRecords';
import { aReport } from '../../services/records/builders';
import { bareSite, personIn, trackerTestSite } from '../../services/testSite';
import type { TestSite } from '../../services/testSite';
import { runCommand } from './runCommand';

let folder: string;
let site: TestSite;
let empty: TestSite;

/** A site that runs, with its note in a data folder, as `npm start` leaves it. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tracker-export-'));
  site = await trackerTestSite();
  empty = await bareSite();
  noteRunningSite(folder, { url: site.siteUrl, pid: process.pid });
  await addRecords(site.as(owner), 'reports', [aReport({ title: '=Custody' })]);
});

afterAll(async () => {
  await site.stop();
  await empty.stop();
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => path.join(folder, name);

describe('npm run export, then npm run import', () => {
  test('writes the running site to a file, and that file to another site', async () => {
    const out = inFolder('site.xlsx');
    const exported = await runCommand('export', '--out', out, '--data', folder);
    expect(exported).toMatchObject({ code: 0, stderr: '' });
    expect(exported.stdout).toContain('Reports: 1 row\n');
    expect(statSync(out).size).toBeGreaterThan(1000);

    const imported = await runCommand('import', out, '--site', empty.siteUrl);
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    expect(imported.stdout).toContain('Reports: 1 row added');
    const { reports } = await empty.storeAs(owner).readAll();
    expect(reports.map(({ title }) => title)).toEqual(['=Custody']);
  }, 120_000);

  test('do not write over a file without being told to', async () => {
    const out = inFolder('kept.xlsx');
    writeFileSync(out, 'mine');
    const refused = await runCommand('export', '--out', out, '--data', folder);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/^"[^"]+" is there already; add --force to write over it\.\n$/);
    expect(readFileSync(out, 'utf8')).toBe('mine');

    const forced = await runCommand('export', '--out', out, '--data', folder, '--force');
    expect(forced.code).toBe(0);
    expect(statSync(out).size).toBeGreaterThan(1000);
  }, 120_000);
});

describe('a sentence, and an end with 1, is what a command has for', () => {
  const sentence = (words: string): RegExp => new RegExp(`^[^\\n]*${words}[^\\n]*\\n$`);

  test.each<[string, () => readonly ['export' | 'import', ...string[]], string]>([
    ['no file to write to', () => ['export', '--data', folder], 'No file was named'],
    [
      'a folder that is not there',
      () => ['export', '--out', inFolder('no/site.xlsx'), '--data', folder],
      'There is no folder'
    ],
    [
      'another ending',
      () => ['export', '--out', inFolder('a.csv'), '--data', folder],
      'end in .xlsx'
    ],
    [
      'no site that runs',
      () => ['export', '--out', inFolder('x.xlsx'), '--data', tmpdir()],
      'No local site is running'
    ],
    [
      'an address where no site is',
      () => ['export', '--out', inFolder('x.xlsx'), '--site', `${site.siteUrl}-none`],
      'There is no SharePoint site at'
    ],
    [
      'somebody who may not read everything',
      () => {
        const { name } = personIn('Tracker Leads');
        return ['export', '--out', inFolder('x.xlsx'), '--data', folder, '--as', name];
      },
      'You may not read the list'
    ],
    ['a file that is not there', () => ['import', inFolder('none.xlsx')], 'There is no file']
  ])('%s', async (_, words, said) => {
    const ended = await runCommand(...words());
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(sentence(said));
  });

  test('an import into a site that is not empty', async () => {
    const other = await trackerTestSite();
    await addRecords(other.as(owner), 'reports', [aReport()]);
    const out = inFolder('again.xlsx');
    await runCommand('export', '--out', out, '--data', folder);
    const ended = await runCommand('import', out, '--site', other.siteUrl);
    await other.stop();
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(
      /only an empty site can be restored to\.\nNo record was written\.\n$/
    );
  }, 120_000);
});
