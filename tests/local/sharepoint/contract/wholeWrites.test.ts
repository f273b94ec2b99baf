import { openDatabase, type Database } from '../../../../local/sharepoint/storage/database';

let db: Database;
beforeEach(() => {
  db = openDatabase(':memory:');
});
afterEach(() => db.close());

const add = (name: string): number =>
  db.run("INSERT INTO settings (name, value) VALUES (?, 'x')", name);
const kept = (): readonly string[] =>
  db
    .all<{ readonly name: string }>("SELECT name FROM settings WHERE value = 'x' ORDER BY name")
    .map(({ name }) => name);

const brokenOff = (name: string): void =>
  db.transaction('write', () => {
    add(name);
    throw new Error('broken off');
  });

test('of a write that breaks off nothing is kept, and the next is whole', () => {
  expect(() => brokenOff('half')).toThrow('broken off');
  expect(kept()).toEqual([]);
  db.transaction('write', () => add('whole'));
  expect(kept()).toEqual(['whole']);
});

test('of several that reach the disk together the others are kept', () => {
  db.flushedTogether(() => {
    db.transaction('write', () => add('first'));
    expect(() => brokenOff('second')).toThrow('broken off');
    db.transaction('write', () => add('third'));
  });
  expect(kept()).toEqual(['first', 'third']);
});
