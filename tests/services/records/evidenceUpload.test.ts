import { randomUUID } from 'node:crypto';
import { judgeEvidence } from '../../../src/domain/evidence/judgeEvidence';
import type { UploadStage } from '../../../src/services/records/evidence/evidenceStore';
import type { Sent } from '../faults';
import { faultyNetwork, isWriteTo } from '../faults';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import {
  browserStorage,
  isCall,
  isPiece,
  pdf,
  PIECE,
  requestFor,
  said,
  storeOf,
  uploaded,
  wordsIn
} from './evidenceSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');
const otherLead = personIn('Tracker Leads', 1);
const visitor = personIn('Tracker Visitors');
const asAt = { day: '2017-11-20' };

describe('before anything is sent', () => {
  test('a file of 300 MB is refused with the reason', async () => {
    const network = faultyNetwork();
    const size = 300 * 1024 * 1024;
    const unread = (): never => {
      throw new Error('It was read.');
    };
    const file = { name: 'Film.mp4', size, slice: unread, arrayBuffer: unread } as unknown as File;
    const uploaded = storeOf(site, lead, network.send).upload(requestFor(file));
    await expect(uploaded).rejects.toMatchObject({
      name: 'EvidenceRefused',
      reasons: [
        '“Film.mp4” has 300 MB; evidence may have up to 250 MB. ' +
          'Divide it, or keep it elsewhere and add a link.'
      ]
    });
    expect(network.arrived).toEqual([]);
  });

  test('contents that are not what the ending says are refused', async () => {
    const network = faultyNetwork();
    const file = new File(['<html><script>alert(1)</script></html>'], 'Minutes.pdf');
    const uploaded = storeOf(site, lead, network.send).upload(requestFor(file));
    await expect(uploaded).rejects.toThrow(/contents are something else/);
    expect(network.arrived.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

describe('an upload', () => {
  test.each([
    ['in one request', PIECE],
    ['in pieces', 3 * PIECE + 5]
  ])('arrives whole %s, with its fingerprint, its use and its progress', async (_, size) => {
    const stages: UploadStage[] = [];
    const file = pdf(`Nominations ${size}.pdf`, size);
    const request = requestFor(file, {
      said: said(randomUUID(), { effectiveTo: '2018-03' })
    });
    const storage = browserStorage();
    const store = storeOf(site, lead, undefined, storage);
    const outcome = await store.upload(request, { progress: (stage) => stages.push(stage) });

    const stored = uploaded(outcome);
    expect(stored).toMatchObject({ id: request.fileId, name: file.name, size });
    expect(await wordsIn(site, stored)).toBe(await file.text());
    const records = await store.readOf(request.said.recommendationId);
    expect(judgeEvidence(records, asAt)).toMatchObject([
      {
        counts: true,
        file: { sha256: await sha256Of(file), effectiveTo: '2018-03' },
        use: { id: request.useId, sha256: await sha256Of(file), author: lead.name }
      }
    ]);
    expect(stages[0]).toEqual({ kind: 'hashing', done: size, of: size });
    expect(stages[stages.length - 1]).toEqual({ kind: 'recording' });
    expect(storage.length).toBe(0);
    // The same attempt again changes nothing.
    expect(await store.upload(request)).toMatchObject({ kind: 'uploaded', file: stored });
  });

  test('the same file twice is recognised, and may be uploaded all the same', async () => {
    const file = pdf('Rota.pdf', 900);
    const store = storeOf(site, lead);
    const first = uploaded(await store.upload(requestFor(file)));
    const other = storeOf(site, otherLead);
    const copy = requestFor(new File([await file.arrayBuffer()], 'Copy of the rota.pdf'));
    expect(await other.upload(copy)).toMatchObject({ kind: 'same file there', file: first });
    const second = uploaded(await other.upload(copy, { evenIfThere: true }));
    expect(second.itemId).not.toBe(first.itemId);
  });

  test('two people who upload different files of one name at once both keep theirs', async () => {
    const [mine, theirs] = [pdf('Plan.pdf', 2 * PIECE), pdf('Plan.pdf', 800)];
    const [one, two] = await Promise.all([
      storeOf(site, lead).upload(requestFor(mine)),
      storeOf(site, otherLead).upload(requestFor(theirs))
    ]);
    expect(await wordsIn(site, uploaded(one))).toBe(await mine.text());
    expect(await wordsIn(site, uploaded(two))).toBe(await theirs.text());
    expect([uploaded(one).name, uploaded(two).name].sort()).toEqual(['Plan (2).pdf', 'Plan.pdf']);
  });

  test('names with every sign that SharePoint takes arrive as they are', async () => {
    const name = "Ellen's 50% & plan #1 + (änd) 🙂.pdf";
    const outcome = await storeOf(site, lead).upload(requestFor(pdf(name, 2 * PIECE)));
    expect(uploaded(outcome).name).toBe(name);
  });

  test('staff cannot hand in a file', async () => {
    const handedIn = storeOf(site, visitor).upload(requestFor(pdf('Mine.pdf', 500)));
    await expect(handedIn).rejects.toMatchObject({ kind: 'not allowed' });
  });
});

describe('when answers are lost', () => {
  const isOwnRow = ({ method, url }: Sent): boolean =>
    method === 'MERGE' && url.includes("getByTitle('Evidence')");
  test.each<[string, number, (sent: Sent) => boolean]>([
    ['adding a small file', 700, isCall('addUsingPath')],
    ['its columns', 700, isOwnRow],
    ['adding a large file', 4 * PIECE, isCall('addUsingPath')],
    ['making it this upload’s', 4 * PIECE, isOwnRow],
    ['the first piece', 4 * PIECE, isCall('startUpload')],
    ['a piece', 4 * PIECE, isCall('continueUpload')],
    ['the last piece', 4 * PIECE, isCall('finishUpload')],
    ['the use', 700, isWriteTo('EvidenceUse')]
  ])('%s is looked up, and nothing is doubled', async (_, size, step) => {
    for (const fault of ['loseNextAnswer', 'dropNext'] as const) {
      const network = faultyNetwork();
      const file = pdf(`${randomUUID()}.pdf`, size);
      const request = requestFor(file);
      network[fault](step);
      const store = storeOf(site, lead, network.send);
      const stored = uploaded(await store.upload(request));
      expect(stored.name).toBe(file.name);
      expect(await wordsIn(site, stored)).toBe(await file.text());
      const { files, uses } = await store.readAll();
      expect(files.filter(({ sha256 }) => sha256 === stored.sha256)).toHaveLength(1);
      expect(uses.filter(({ evidenceId }) => evidenceId === stored.id)).toHaveLength(1);
      // Each piece arrived once; a lost answer is no reason to send it again.
      const pieces = network.arrived.filter(isPiece).map(({ url }) => url);
      expect(new Set(pieces).size).toBe(pieces.length);
    }
  });

  test('columns after the contents are written once more where their answer is lost', async () => {
    const network = faultyNetwork();
    let merges = 0;
    network.loseNextAnswer((sent) => isOwnRow(sent) && (merges += 1) === 2);
    const request = requestFor(pdf('Columns.pdf', 3 * PIECE));
    const store = storeOf(site, lead, network.send);
    expect(uploaded(await store.upload(request))).toMatchObject({ version: '4.0' });
    expect(merges).toBe(2);
  });
});

async function sha256Of(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Buffer.from(digest).toString('hex');
}
