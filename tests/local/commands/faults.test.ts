import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { faultsOptions } from '../../../local/commands/faultsOptions';
import { setFaults } from '../../../local/commands/setFaults';
import { owner } from '../../../local/people';
import { startLocal, type LocalSite } from '../../../local/startLocal';
import { runCommand, type Ended } from './runCommand';

const faults = (...words: readonly string[]): Promise<Ended> => runCommand('faults', ...words);

describe('the words after npm run faults', () => {
  it('say whom and what', () => {
    expect(faultsOptions(['--person', 'Jo', '--throttle', '30'])).toEqual({
      order: {
        kind: 'rule',
        rule: {
          match: { person: 'jo.adeyemi@force.example' },
          fault: [{ kind: 'throttle' }],
          seconds: 30
        }
      },
      dataFolder: '.local'
    });
    expect(faultsOptions(['--latency=500', '--data', '/x'])).toEqual({
      order: { kind: 'rule', rule: { match: {}, fault: [{ kind: 'latency', milliseconds: 500 }] } },
      dataFolder: '/x'
    });
    expect(faultsOptions([]).order).toEqual({ kind: 'show' });
    expect(faultsOptions(['--clear']).order).toEqual({ kind: 'clear' });
    expect(faultsOptions(['--script', 'a.json']).order).toEqual({ kind: 'script', file: 'a.json' });
  });

  it.each([
    [['--person', 'Jo'], 'Say what is to happen to them'],
    [['--person', 'Nobody', '--throttle', '1'], 'Nobody called "Nobody" is known'],
    [['--throttle', '0'], '--throttle needs a whole number, 1 or more.'],
    [['--latency', 'x'], '--latency needs a whole number, 1 or more.'],
    [['--clear', '--throttle', '1'], '--clear stands alone.'],
    [['--clear', '--script', 'a'], '--clear stands alone.'],
    [['--script', 'a', '--person', 'Jo'], '--script stands alone.'],
    [['Jo'], '"Jo" belongs to no option'],
    [['--colour', 'x'], 'There is no option "--colour"'],
    [['--help'], /^Usage: npm run faults -- /]
  ])('%j are refused', (words, sentence) => {
    expect(() => faultsOptions(words)).toThrow(sentence);
  });
});

describe('npm run faults', () => {
  let dataFolder: string;
  let site: LocalSite;

  beforeAll(async () => {
    dataFolder = mkdtempSync(path.join(os.tmpdir(), 'faults-'));
    site = await startLocal({ port: 0, dataFolder, sample: false, log: () => undefined });
  });
  afterAll(async () => {
    await site.stop();
    rmSync(dataFolder, { recursive: true });
  });
  const statusFor = async (login: string): Promise<number> => {
    const headers = { Cookie: `person=${encodeURIComponent(login)}` };
    return (await fetch(`${site.siteUrl}/_api/web`, { headers })).status;
  };

  it('throttles one person on the running site, says so, and stops it', async () => {
    const set = await faults('--data', dataFolder, '--person', owner.name, '--throttle', '600');
    expect(set).toMatchObject({ code: 0, stderr: '' });
    expect(set.stdout).toMatch(
      /^ellen\.marsh@force\.example, any request: throttle \(status 429\), (?:600|599) s left\n$/
    );
    expect(await statusFor(owner.login)).toBe(429);
    expect(await statusFor('jo.adeyemi@force.example')).toBe(403);
    const cleared = await faults('--data', dataFolder, '--clear');
    expect(cleared).toEqual({ code: 0, stdout: 'Nothing goes wrong on purpose.\n', stderr: '' });
    expect(await statusFor(owner.login)).toBe(200);
  });

  it('sets what a file says in the place of what was set; a second rule stands beside it', async () => {
    const file = path.join(dataFolder, '..', `${path.basename(dataFolder)}.json`);
    const rule = { match: { path: '*/web' }, fault: { kind: 'throttle', status: 503 } };
    writeFileSync(file, JSON.stringify({ rules: [rule] }));
    await setFaults(site.siteUrl, { kind: 'script', file });
    const both = await setFaults(site.siteUrl, {
      kind: 'rule',
      rule: { fault: { kind: 'latency', milliseconds: 1 } }
    });
    expect(both.split('\n')).toEqual([
      'everybody, */web: throttle (status 503), until cleared',
      'everybody, any request: latency (milliseconds 1), until cleared'
    ]);
    expect(await statusFor(owner.login)).toBe(503);
    expect(await setFaults(site.siteUrl, { kind: 'show' })).toBe(both);
    writeFileSync(file, '{');
    const refused = setFaults(site.siteUrl, { kind: 'script', file });
    await expect(refused).rejects.toThrow(`"${file}" is no JSON.`);
    writeFileSync(file, '{"rules":[{}]}');
    await expect(setFaults(site.siteUrl, { kind: 'script', file })).rejects.toThrow(
      'The faults were not set: A rule is a JSON object with "match" and "fault".'
    );
    rmSync(file);
    await expect(setFaults(site.siteUrl, { kind: 'script', file })).rejects.toThrow(
      `There is no file "${file}".`
    );
    await setFaults(site.siteUrl, { kind: 'clear' });
  });

  it('ends in one sentence where no site is running', async () => {
    const empty = mkdtempSync(path.join(os.tmpdir(), 'no-site-'));
    const ended = await faults('--data', empty, '--clear');
    rmSync(empty, { recursive: true });
    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: `No local site is running on the data in ${empty}: start it with npm start, or say where it keeps its data with --data DIR.\n`
    });
  });
});
