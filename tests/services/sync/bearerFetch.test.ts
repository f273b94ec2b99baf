import { bearerFetch } from '../../../src/services/sync/bearerFetch';
import type { Fetch } from '../../../src/services/sync/formDigest';

const SITE = 'https://force.example/sites/inspection';
const URL = `${SITE}/_api/web`;

/** A site that takes the tokens given, and what came. */
function siteTaking(...good: readonly string[]): {
  readonly send: Fetch;
  readonly came: { readonly token: string | null; readonly credentials: unknown }[];
} {
  const came: { token: string | null; credentials: unknown }[] = [];
  return {
    came,
    send: async (_url, init) => {
      const token = new Headers(init.headers).get('Authorization');
      came.push({ token, credentials: init.credentials });
      const isGood = good.some((one) => token === `Bearer ${one}`);
      return new Response('', { status: isGood ? 200 : 401 });
    }
  };
}

test('requests carry the token and no cookies', async () => {
  const { send, came } = siteTaking('one');
  const bearer = bearerFetch(send, async () => 'one', SITE);
  await bearer(URL, { method: 'GET', credentials: 'same-origin', headers: { Accept: 'x' } });
  expect(came).toEqual([{ token: 'Bearer one', credentials: 'omit' }]);
});

test('no other host is given the token', async () => {
  const { send, came } = siteTaking('one');
  const bearer = bearerFetch(send, async () => 'one', SITE);
  await bearer('https://force.example.elsewhere.example/_api/web', { method: 'GET' });
  await bearer('http://force.example/sites/inspection/_api/web', { method: 'GET' });
  expect(came.map(({ token }) => token)).toEqual([null, null]);
});

test('a token that is not taken is replaced once', async () => {
  const { send, came } = siteTaking('two');
  const asked: (string | undefined)[] = [];
  const bearer = bearerFetch(
    send,
    async (refused) => {
      asked.push(refused);
      return refused === undefined ? 'one' : 'two';
    },
    SITE
  );
  expect((await bearer(URL, { method: 'GET' })).status).toBe(200);
  expect(asked).toEqual([undefined, 'one']);
  expect(came).toHaveLength(2);
});

test.each([
  ['another', 'two', 2],
  ['the same', 'one', 1]
])(
  'where the new token, %s, is not taken either, the person is not signed in',
  async (_which, renewed, times) => {
    const { send, came } = siteTaking();
    const token = async (refused?: string): Promise<string> =>
      refused === undefined ? 'one' : renewed;
    await expect(bearerFetch(send, token, SITE)(URL, { method: 'GET' })).rejects.toMatchObject({
      kind: 'not signed in',
      message: expect.stringContaining('not signed in')
    });
    expect(came).toHaveLength(times);
  }
);

test('without a token nothing is sent, and the sign-in’s own sentence is said', async () => {
  const { send, came } = siteTaking();
  const closed = new Error('Sign-in was closed before it was finished.');
  const bearer = bearerFetch(send, () => Promise.reject(closed), SITE);
  await expect(bearer(URL, { method: 'POST', body: '{}' })).rejects.toMatchObject({
    kind: 'not signed in',
    message: closed.message,
    cause: closed
  });
  expect(came).toHaveLength(0);
});
