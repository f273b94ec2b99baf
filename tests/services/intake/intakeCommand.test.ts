import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { intake } from './command';
import { PAPER, withPassword } from './paperFiles';
import { textFile, wordFile } from './papers';

describe('npm run intake', () => {
  let folder: string;
  const save = async (name: string, bytes: Uint8Array): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    return file;
  };
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'intake-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const refusals: readonly (readonly [string, () => Promise<readonly string[]>, RegExp])[] = [
    [
      'a file that is no paper',
      async () => [await save('letter.docx', wordFile(['Dear Sir,']))],
      /is not a paper/
    ],
    ['an empty file', async () => [await save('empty.docx', new Uint8Array())], /is empty/],
    [
      'a password',
      async () => [await save('secret.docx', withPassword()), '--json'],
      /protected by a password/
    ],
    [
      'a file cut short',
      async () => [await save('cut.docx', PAPER.subarray(0, 500))],
      /damaged or was cut short/
    ],
    ['a missing file', async () => [path.join(folder, 'missing.docx')], /There is no file/],
    ['a folder', async () => [folder], /is a folder/],
    ['a device', async () => ['/dev/null'], /is not an ordinary file/],
    [
      'an unknown option',
      async () => [await save('a.docx', PAPER), '--jsonn'],
      /There is no option "--jsonn"/
    ],
    [
      'an option with a value it does not take',
      async () => [await save('a.docx', PAPER), '--json=yes'],
      /There is no option "--json=yes"/
    ],
    ['a short option', async () => [await save('a.docx', PAPER), '-j'], /There is no option "-j"/],
    [
      'an option in place of a value',
      async () => [await save('a.docx', PAPER), '--as', '--json'],
      /--as needs a value/
    ],
    [
      'an option without its value',
      async () => [await save('a.docx', PAPER), '--site'],
      /--site needs a value/
    ],
    [
      'a bad address',
      async () => [await save('a.docx', PAPER), '--site', 'nowhere'],
      /is no address of a site/
    ],
    [
      'somebody unknown',
      async () => [await save('a.docx', PAPER), '--as', 'Nobody'],
      /Nobody called "Nobody" is known; give a login, or one of .*Sam Whitlock/
    ],
    [
      'somebody who may not write, by their first name',
      async () => [await save('a.docx', PAPER), '--as', 'sam', '--commit', '--data', folder],
      /No local site is running/
    ],
    ['no file', async () => ['--json'], /No file was named/],
    ['two files', async () => ['a.docx', 'b.docx'], /One file at a time/],
    [
      'no running site',
      async () => [await save('a.docx', PAPER), '--commit', '--data', folder],
      /No local site is running on the data in \/.*: start it/
    ],
    [
      'a site that does not answer',
      async () => [await save('a.docx', PAPER), '--commit', '--site', 'http://127.0.0.1:9/sites/x'],
      /did not answer/
    ]
  ];

  test.each(refusals)('%s: one sentence, exit code 1', async (_what, words, says) => {
    const { code, stdout, stderr } = await intake(...(await words()));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a file of 60 MB is refused by its size', async () => {
    const file = await save('large.docx', new Uint8Array());
    await truncate(file, 60 * 1024 * 1024);
    const { code, stderr } = await intake(file);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'large.docx is 60 MB; the limit is 50 MB.\n'
    });
  });

  test('a file that cannot be read is refused before the site is asked anything', async () => {
    let requests = 0;
    const server = createServer((_request, response) => {
      requests += 1;
      response.writeHead(500).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sites/x`;
    try {
      const { code } = await intake(
        await save('secret.xlsx', withPassword()),
        '--commit',
        '--site',
        site
      );
      expect({ code, requests }).toEqual({ code: 1, requests: 0 });
    } finally {
      server.close();
    }
  });

  test('a paper is printed as JSON, or in words for a person', async () => {
    await mkdir(path.join(folder, 'a folder'));
    const file = await save('a folder/A paper.docx', PAPER);
    const json = await intake(file, '--json');
    expect(json).toMatchObject({ code: 0, stderr: '' });
    expect(Object.keys(JSON.parse(json.stdout))).toEqual(
      expect.arrayContaining([
        'paper',
        'reports',
        'recommendations',
        'statusLines',
        'plans',
        'checks',
        'warnings'
      ])
    );
    const words = await intake(file);
    expect(words.stdout).toContain('1 report, 1 recommendation, 1 status line.');
    expect(words.stdout).toContain('Nothing was written');
  });

  test('a plan review is told in words for a person', async () => {
    const bytes = textFile(
      'Review of plans, May 2024',
      'Plan\tLevel\tAction points\tTier\tDue\tUpdate',
      'Custody\tLevel 2\t2 AFIs Recommendations\tTier 1\tJune 2024\tBegun.',
      'Vetting\tLevel 3\t0 AFIs 1 Recommendation\tClosed\t\tHMICFRS Confirmed Closed.'
    );
    const { stdout } = await intake(await save('review.txt', bytes));
    expect(stdout).toContain('2 plans: 1 open, 1 closed.');
    expect(stdout).toContain('  1  Custody\n  2  Vetting\n');
    expect(stdout).toContain('At least 2 areas for improvement, 1 recommendation, 0 causes');
    expect(stdout).toContain('Kept as unknown, which is not 0.');
  });

  test('an action plan is told with its tasks', async () => {
    const bytes = textFile(
      'Roads Action Plan',
      'No\tRecommendation\tStatus\tDue\tTasks\tLead',
      '1\tPlan patrols.\tAMBER\tMay 2024\t• Buy cameras • Train drivers\tHead of Roads'
    );
    const { stdout } = await intake(await save('roads.txt', bytes));
    expect(stdout).toContain('1 report, 1 recommendation, 1 status line.');
    expect(stdout).toContain('2 tasks.');
  });
});
