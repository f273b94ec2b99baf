import { HttpRequestError } from '@pnp/queryable';
import { TrackerError } from '../../../src/services/errors/trackerError';
import { OvertakenError, saveRow } from '../../../src/services/sync/saveRow';

const refused = (status: number): HttpRequestError =>
  new HttpRequestError(`[${status}] ::> `, new Response('', { status }));
const dropped = (): TypeError => new TypeError('fetch failed');

/** A save whose writes fail one after another as given, and then succeed. */
function saving(...failures: readonly Error[]): {
  readonly outcome: Promise<string>;
  readonly reads: () => number;
  readonly writes: () => number;
} {
  const left = [...failures];
  let reads = 0;
  let writes = 0;
  const outcome = saveRow<number, string>({
    read: async () => (reads += 1),
    next: (read) => ({
      kind: 'write',
      write: async () => {
        writes += 1;
        const failure = left.shift();
        if (failure !== undefined) throw failure;
        return `written after read ${read}`;
      }
    })
  });
  return { outcome, reads: () => reads, writes: () => writes };
}

test.each([
  ['the row changed meanwhile', refused(412)],
  ['two wrote at the same moment', refused(409)],
  ['the answer was lost', dropped()],
  ['a write says so itself', new OvertakenError()]
])('reads again before it writes again: %s', async (_, failure) => {
  const save = saving(failure);
  expect(await save.outcome).toBe('written after read 2');
  expect(save.writes()).toBe(2);
});

test('a row that keeps changing is given up after five tries', async () => {
  const save = saving(...Array.from({ length: 9 }, () => refused(412)));
  await expect(save.outcome).rejects.toMatchObject({ kind: 'kept changing' });
  expect(save.writes()).toBe(5);
});

test('a connection that keeps losing answers is given up after three', async () => {
  const save = saving(...Array.from({ length: 9 }, dropped));
  await expect(save.outcome).rejects.toMatchObject({ kind: 'answer lost' });
  expect(save.writes()).toBe(3);
});

test('what is refused is not tried again', async () => {
  const save = saving(refused(403));
  await expect(save.outcome).rejects.toMatchObject({ kind: 'not allowed' });
  expect(save.writes()).toBe(1);
});

test('a row that is gone is said to be gone', async () => {
  // Item does not exist (HRESULT 0x81020016).
  const said = { code: '-2130575338, Microsoft.SharePoint.SPException', message: { value: '' } };
  const body = JSON.stringify({ 'odata.error': said });
  const gone = new HttpRequestError(
    `Error making HttpClient request in queryable [404] ::> ${body}`,
    new Response(null, { status: 404 })
  );
  await expect(saving(gone).outcome).rejects.toMatchObject({ kind: 'record gone' });
});

test('a site that is gone is not taken for a row that is gone', async () => {
  await expect(saving(refused(404)).outcome).rejects.toMatchObject({ kind: 'refused' });
});

test.each([
  ['that nothing was saved, where nothing was sent before', [], 'site busy'],
  ['that it is not known, after a lost answer', [dropped()], 'answer lost']
] as const)('a busy site means %s', async (_, before, kind) => {
  await expect(saving(...before, refused(429)).outcome).rejects.toMatchObject({ kind });
});

test('a read that fails after a lost answer leaves it unknown', async () => {
  let reads = 0;
  const outcome = saveRow<number, string>({
    read: async () => {
      reads += 1;
      if (reads > 1) throw new TrackerError('site did not answer');
      return reads;
    },
    next: () => ({ kind: 'write', write: () => Promise.reject(dropped()) })
  });
  await expect(outcome).rejects.toMatchObject({ kind: 'answer lost' });
});
