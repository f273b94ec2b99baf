import { createHash } from 'node:crypto';
import { hashFile } from '../../../src/services/records/evidence/hashFile';

const MB = 1024 * 1024;

function filled(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, index) => (index * 31) % 251);
}

test.each([0, 1, 4 * MB, 4 * MB + 1, 9 * MB])('%d bytes have their SHA-256', async (size) => {
  const bytes = filled(size);
  const done: number[] = [];
  const hash = await hashFile(new Blob([bytes]), (one) => done.push(one));
  expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(done).toEqual(
    [4 * MB, 8 * MB, 12 * MB].slice(0, Math.ceil(size / MB / 4)).map((one) => Math.min(one, size))
  );
});

test('the page has its turn while a file is hashed', async () => {
  let now = 0;
  // Each look at the clock is later by more than the page may be kept waiting.
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => (now += 40));
  let turns = 0;
  const counting = setInterval(() => (turns += 1), 1);
  await hashFile(new Blob([filled(12 * MB)]));
  clearInterval(counting);
  clock.mockRestore();
  expect(turns).toBeGreaterThan(0);
});

test('it stops when the person stops it', async () => {
  const stop = new AbortController();
  const hashed = hashFile(new Blob([filled(9 * MB)]), () => stop.abort(), stop.signal);
  await expect(hashed).rejects.toMatchObject({ name: 'AbortError' });
});

test('a file that cannot be read any more is said to be so', async () => {
  const gone = { size: 5, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
  await expect(hashFile(gone as unknown as Blob)).rejects.toThrow(/cannot be read any more/);
});
