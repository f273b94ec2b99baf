import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { batchOf, statuses } from './batchText';
import { list, makeRegister, post } from './register';

/** Ten requests a minute for each person. */
let server: LocalServer;
let owner: PersonFetch;
let now: Date;
beforeEach(async () => {
  now = new Date('2026-03-02T10:00:00Z');
  server = await startLocalServer({ clock: () => now });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  const LoginName = `i:0#.f|membership|${people.staff.login}`;
  await post(owner, '_api/web/associatedVisitorGroup/users', { LoginName });
  await fetch(`${server.url}/_local/faults`, {
    method: 'PUT',
    body: JSON.stringify({ throttling: { requests: 10, seconds: 60 } })
  });
});
afterEach(() => server.stop());

const ask = async (as = owner) => {
  const { status, headers } = await as('_api/web?$select=Id');
  return {
    status,
    limit: headers.get('ratelimit-limit'),
    remaining: headers.get('ratelimit-remaining'),
    reset: headers.get('ratelimit-reset'),
    retryAfter: headers.get('retry-after')
  };
};
const times = async (count: number): Promise<void> => {
  for (let asked = 0; asked < count; asked += 1) await ask();
};
const quiet = { status: 200, limit: null, remaining: null, reset: null, retryAfter: null };

test('from 80 % of the limit on, answers say how much is left and when it begins anew', async () => {
  await times(6);
  expect(await ask()).toEqual(quiet);
  now = new Date(now.getTime() + 15_000);
  expect(await ask()).toEqual({ ...quiet, limit: '10', remaining: '2', reset: '45' });
  expect(await ask()).toMatchObject({ remaining: '1' });
});

test('above the limit it is 429 until the window ends, and each person has their own', async () => {
  await times(10);
  now = new Date(now.getTime() + 20_500);
  expect(await ask()).toEqual({
    status: 429,
    limit: '10',
    remaining: '0',
    reset: '40',
    retryAfter: '40'
  });
  expect(await ask(server.as(people.staff.login))).toEqual(quiet);
  now = new Date(now.getTime() + 39_499);
  expect(await ask()).toMatchObject({ status: 429, retryAfter: '1' });
  now = new Date(now.getTime() + 1);
  expect(await ask()).toEqual(quiet);
});

test('the parts of a batch count, and the batch itself does not', async () => {
  await times(7);
  const address = `${server.siteUrl}/${list}/items`;
  const { contentType, text } = batchOf(
    ['one', 'two', 'three', 'four'].map((Title) => ({
      method: 'POST',
      address,
      body: JSON.stringify({ Title })
    }))
  );
  const answer = await owner('_api/$batch', {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: text
  });
  const parts = await answer.text();
  expect(statuses(parts)).toEqual([201, 201, 201, 429]);
  expect(parts).toContain('\r\nRATELIMIT-REMAINING: 2\r\n');
  expect(parts).toContain('\r\nRETRY-AFTER: 60\r\n');
  expect(answer.headers.get('ratelimit-remaining')).toBe('0');
});
