import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { ask, changes, idOf, since, story, token } from './changeLog';
import { addRow, errorCode, list, makeRegister, post } from './register';

let server: LocalServer;
let owner: PersonFetch;
let now: Date;
beforeEach(async () => {
  now = new Date('2026-03-02T10:00:00Z');
  server = await startLocalServer({ clock: () => now });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

/** Whoever comes back after half an hour needs a new digest. */
const goOnTo = (time: string): void => {
  now = new Date(time);
  owner = server.as(people.owner.login);
};

describe('a change token', () => {
  test('gives what came after it, and not the change it stands at', async () => {
    await addRow(owner, { Title: 'one' });
    const start = await token(owner);
    await addRow(owner, { Title: 'two' });
    await addRow(owner, { Title: 'three' });
    const query = { Item: true, Add: true };
    const rows = await changes(owner, { ...query, ...since(start) });
    expect(story(rows)).toEqual([
      [1, 2],
      [1, 3]
    ]);
    const [first] = rows;
    expect(
      story(await changes(owner, { ...query, ...since(first?.ChangeToken.StringValue ?? '') }))
    ).toEqual([[1, 3]]);
  });

  test('at the end is given itself', async () => {
    for (const Title of ['one', 'two', 'three']) await addRow(owner, { Title });
    const query = { Item: true, Add: true };
    const [, second] = await changes(owner, query);
    expect(story(await changes(owner, { ...query, ChangeTokenEnd: second?.ChangeToken }))).toEqual([
      [1, 1],
      [1, 2]
    ]);
  });

  test.each([
    ['list', list, 3],
    ['web', '_api/web', 2],
    ['site', '_api/site', 1]
  ])('of a %s says whose it is', async (_what, of, scope) => {
    await addRow(owner, { Title: 'one' });
    const start = await token(owner, of);
    expect(start).toMatch(
      new RegExp(`^1;${scope};${await idOf(owner, of)};639080424000000000;\\d+$`)
    );
    await addRow(owner, { Title: 'two' });
    const rows = await changes(owner, { Item: true, Add: true, ...since(start) }, { of });
    expect(story(rows)).toEqual([[1, 2]]);
    expect(rows[0]?.ChangeToken.StringValue).toMatch(new RegExp(`^1;${scope};`));
  });

  test('of something else is refused', async () => {
    const ofWeb = await token(owner, '_api/web');
    await post(owner, '_api/web/lists', { Title: 'Other', BaseTemplate: 100 });
    const ofOther = await token(owner, "_api/web/lists/getByTitle('Other')");
    for (const wrong of [ofWeb, ofOther]) {
      const response = await ask(owner, { Item: true, Add: true, ...since(wrong) });
      expect(response.status).toBe(400);
      expect(await errorCode(response)).toBe('-2130575173, Microsoft.SharePoint.SPException');
    }
  });

  test.each([
    ['yesterday', '-2146233086, System.ArgumentOutOfRangeException'],
    ['1;3;%;noon;5', '-1, System.FormatException'],
    ['1;3;%;639080424000000000;last', '-1, System.FormatException'],
    ['2;3;%;639080424000000000;5', '-2146233086, System.ArgumentOutOfRangeException']
  ])('that reads %s is refused', async (text, code) => {
    const wrong = text.replace('%', await idOf(owner, list));
    const response = await ask(owner, { Item: true, Add: true, ...since(wrong) });
    expect(response.status).toBe(400);
    expect(await errorCode(response)).toBe(code);
  });

  test('of more than 60 days ago is refused, unless that is to be ignored', async () => {
    const start = await token(owner);
    await addRow(owner, { Title: 'forgotten' });
    goOnTo('2026-05-01T09:59:59Z');
    await addRow(owner, { Title: 'known' });
    const query = { Item: true, Add: true, ...since(start) };
    expect((await ask(owner, query)).status).toBe(200);
    goOnTo('2026-05-01T10:00:01Z');
    const refused = await ask(owner, query);
    expect(refused.status).toBe(400);
    expect(await errorCode(refused)).toBe('-2130575172, Microsoft.SharePoint.SPException');
    expect(story(await changes(owner, { ...query, IgnoreStartTokenNotFoundError: true }))).toEqual([
      [1, 2]
    ]);
  });

  test('that a client made of a time alone stands at that time', async () => {
    await addRow(owner, { Title: 'one' });
    goOnTo('2026-03-02T11:00:00Z');
    await addRow(owner, { Title: 'two' });
    // 2026-03-02T10:30:00Z in ticks.
    const start = `1;3;${await idOf(owner, list)};639080442000000000;-1`;
    const query = { Item: true, Add: true };
    expect(story(await changes(owner, { ...query, ...since(start) }))).toEqual([[1, 2]]);
    expect(
      story(await changes(owner, { ...query, ChangeTokenEnd: { StringValue: start } }))
    ).toEqual([[1, 1]]);
  });

  test('that is empty means the beginning', async () => {
    await addRow(owner, { Title: 'one' });
    const query = { Item: true, Add: true, ChangeTokenStart: null, ChangeTokenEnd: null };
    expect(story(await changes(owner, query))).toEqual([[1, 1]]);
  });
});
