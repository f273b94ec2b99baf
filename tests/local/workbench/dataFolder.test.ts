import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  certificateFile,
  dataFile,
  prepareDataFolder,
  resetDataFolder
} from '../../../local/dataFolder';
import { openLocalServer } from '../../../local/localServer';
import { noteRunningSite, removeRunningNote, runningSite } from '../../../local/runningSite';

describe('the data folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tracker-data-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made where it is not there', () => {
    const inside = path.join(folder, 'a', 'b');
    prepareDataFolder(inside, false);
    expect(existsSync(inside)).toBe(true);
  });

  it('is emptied of what the site made', () => {
    writeFileSync(dataFile(folder), '');
    writeFileSync(`${dataFile(folder)}-wal`, '');
    prepareDataFolder(folder, true);
    resetDataFolder(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps the certificate of Excel when it is emptied, and is no stranger for it', () => {
    writeFileSync(dataFile(folder), '');
    writeFileSync(certificateFile(folder), '{}');
    prepareDataFolder(folder, true);
    resetDataFolder(folder);
    expect(readdirSync(folder)).toEqual(['excel-certificate.json']);
    prepareDataFolder(folder, true);
    prepareDataFolder(folder, false);
  });

  it('is not emptied where anything else is in it', () => {
    writeFileSync(dataFile(folder), 'records');
    writeFileSync(path.join(folder, 'thesis.docx'), '');
    expect(() => prepareDataFolder(folder, true)).toThrow('holds "thesis.docx", which is not ours');
    expect(readdirSync(folder)).toHaveLength(2);
    expect(() => prepareDataFolder(folder, false)).not.toThrow();
  });

  it("is not put among somebody else's files", () => {
    writeFileSync(path.join(folder, 'thesis.docx'), '');
    expect(() => prepareDataFolder(folder, false)).toThrow('which is not ours');
  });

  it('is not held back by a note that a crash cut short', async () => {
    writeFileSync(path.join(folder, 'running.json'), '{"url": "http://loc');
    expect(await runningSite(folder)).toBeUndefined();
  });

  it('is no file', () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    expect(() => prepareDataFolder(file, false)).toThrow('is a file, and a folder is needed');
  });

  it('tells other commands of the site that runs on it, and of none that has ended', async () => {
    expect(await runningSite(folder)).toBeUndefined();
    const server = await openLocalServer(0, () => undefined);
    server.serve([]);
    const site = {
      url: `http://localhost:${server.port}/sites/recommendations`,
      pid: process.pid
    };
    noteRunningSite(folder, site);
    expect(await runningSite(folder)).toEqual(site);
    // No system gives out process ids this high.
    noteRunningSite(folder, { ...site, pid: 2 ** 31 - 1 });
    expect(await runningSite(folder)).toBeUndefined();
    await server.close();
    // The process id lives on as another program's, as in a container that was started again.
    noteRunningSite(folder, site);
    expect(await runningSite(folder)).toBeUndefined();
    removeRunningNote(folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});
