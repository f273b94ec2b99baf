import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../../../local/sharepoint/storage/database';
import { killDuringWrites } from '../../load/killings';
import { halvesIn } from '../../load/wholeFile';
import { dataFileIn, people, startLocalServer } from '../localServer';
import { addRow, makeRegister } from './register';

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'sharepoint-'));
});
afterEach(() => rm(dataFolder, { recursive: true }));

test('a server killed while people write loses nothing acknowledged and keeps nothing half', async () => {
  const { kills, acknowledged, lost, half } = await killDuringWrites(dataFolder, 4);
  expect({ kills, lost, half }).toEqual({ kills: 4, lost: [], half: [] });
  expect(acknowledged).toBeGreaterThan(0);
}, 120_000);

test('what is half in a data file is found: a row without its version, a wrong count, short bytes', async () => {
  const server = await startLocalServer({ dataFolder });
  const owner = server.as(people.owner.login);
  await makeRegister(owner);
  await addRow(owner, { Title: 'one' });
  await addRow(owner, { Title: 'two' });
  await server.stop();
  const file = dataFileIn(dataFolder);
  expect(halvesIn(file)).toEqual([]);
  const db = new DatabaseSync(file);
  db.exec(`
    DELETE FROM item_versions WHERE rowid IN (
      SELECT v.rowid FROM item_versions v JOIN lists l ON l.num = v.list
      WHERE l.title = 'Register' AND v.item = 1);
    DELETE FROM items WHERE id = 2 AND list = (SELECT num FROM lists WHERE title = 'Register');
    INSERT INTO contents (size) VALUES (5);
  `);
  db.close();
  expect(halvesIn(file).map((found) => found.replace(/:.*/, ''))).toEqual([
    'an item without the row of its version',
    'a version without its item',
    'a change of an item that is not there and was never deleted',
    'a list whose ItemCount is not the number of its rows',
    'bytes that are fewer than their size'
  ]);
});

describe('the data file', () => {
  const synchronous = (file: ReturnType<typeof openDatabase>): unknown =>
    file.get<{ readonly synchronous: number }>('PRAGMA synchronous')?.synchronous;
  const FULL = 2;

  test('is written with a log, and each commit reaches the disk before it is answered', () => {
    const db = openDatabase(dataFileIn(dataFolder));
    expect(db.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(synchronous(db)).toBe(FULL);
    db.close();
  });

  test('is back to that after a batch, also after one that broke off within a part', () => {
    const db = openDatabase(dataFileIn(dataFolder));
    db.flushedTogether(() => db.transaction('write', () => db.exec('SELECT 1')));
    expect(synchronous(db)).toBe(FULL);
    const broken = (): void =>
      db.flushedTogether(() =>
        db.transaction('write', () => {
          throw new Error('broken');
        })
      );
    expect(broken).toThrow('broken');
    expect(synchronous(db)).toBe(FULL);
    db.close();
  });

  test('is back to that even where a part left its transaction open', () => {
    const db = openDatabase(dataFileIn(dataFolder));
    const broken = (): void =>
      db.flushedTogether(() => {
        db.exec('BEGIN IMMEDIATE');
        throw new Error('broken');
      });
    expect(broken).toThrow('broken');
    expect(synchronous(db)).toBe(FULL);
    db.transaction('write', () => db.exec('SELECT 1'));
    db.close();
  });
});
