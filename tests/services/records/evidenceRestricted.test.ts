import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import type { FileCard } from '../../../src/components/evidence/evidenceCard';
import { withRestricted } from '../../../src/components/evidence/evidenceCard';
import { sendCard } from '../../../src/components/evidence/sendCard';
import { judgeEvidence } from '../../../src/domain/evidence/judgeEvidence';
import type { EvidenceStore } from '../../../src/services/records/evidence/evidenceStore';
import type { TestSite } from '../testSite';
import { trackerTestSite } from '../testSite';
import {
  browserStorage,
  cleared,
  clearThem,
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
  await clearThem(site);
});
afterAll(() => site.stop());

const asAt = { day: '2017-11-20' };

describe('a file whose sending was stopped, and which is said to be restricted then', () => {
  test('lands in the restricted library; nothing of it is kept or goes on in the open one', async () => {
    const { store, storage, card, recommendationId } = await stoppedCard();
    const [begun] = store.unfinished(recommendationId);
    expect(begun?.request.library).toBe('Evidence');

    const restricted = withRestricted(card, true, randomUUID);
    await send(store, recommendationId, restricted);

    const { uses, files } = await store.readOf(recommendationId);
    expect(uses).toMatchObject([{ id: card.id, keptIn: 'RestrictedEvidence' }]);
    expect(files).toMatchObject([{ library: 'RestrictedEvidence', name: card.file.name }]);
    const [file] = files;
    if (file === undefined) throw new Error('No file.');
    expect(file.id).not.toBe(card.fileId);
    expect(await wordsIn(site, file)).toBe(await card.file.text());
    expect(store.unfinished(recommendationId)).toEqual([]);
    expect(storage.length).toBe(0);
    const open = (await store.readAll()).files.filter(({ id }) => id === card.fileId);
    // Nobody who may not delete leaves more than a mark.
    expect(open.map(({ sha256, describes }) => [sha256, describes])).toEqual(
      open.map(() => [undefined, 'Nothing is in this file: its upload was cancelled.'])
    );
  });

  test('and is stopped once more, goes on in the restricted one', async () => {
    const { store, card, recommendationId } = await stoppedCard();
    const restricted = withRestricted(card, true, randomUUID) as FileCard;
    await stopAfter(2, store, recommendationId, restricted);
    expect(store.unfinished(recommendationId)).toMatchObject([
      { request: { library: 'RestrictedEvidence', uploadId: restricted.uploadId } }
    ]);
    const sent: number[] = [];
    await send(store, recommendationId, restricted, (done) => sent.push(done));
    expect(Math.min(...sent)).toBe(2 * PIECE);
    const { uses } = await store.readOf(recommendationId);
    expect(uses.map(({ keptIn }) => keptIn)).toEqual(['RestrictedEvidence']);
  });

  test('a tick that changes nothing keeps what was begun', async () => {
    const { card } = await stoppedCard();
    expect(withRestricted(card, false, randomUUID)).toBe(card);
  });

  async function stoppedCard() {
    const storage = browserStorage();
    const store = storeOf(site, cleared, undefined, storage);
    const recommendationId = randomUUID();
    await store.readOf(recommendationId);
    const card: FileCard = {
      kind: 'file',
      id: randomUUID(),
      fileId: randomUUID(),
      uploadId: randomUUID(),
      file: pdf(`Handlers ${recommendationId}.pdf`, 5 * PIECE),
      restricted: false,
      words: { proves: 'Handlers were trained' },
      stage: { kind: 'stopped' },
      tried: false
    };
    await stopAfter(3, store, recommendationId, card);
    return { store, storage, card, recommendationId };
  }

  async function stopAfter(
    pieces: number,
    store: EvidenceStore,
    recommendationId: string,
    card: FileCard
  ): Promise<void> {
    const stop = new AbortController();
    const sent = sendCard(store, recommendationId, card, {
      signal: stop.signal,
      progress: (stage) => {
        if (stage.kind === 'sending' && stage.done === pieces * PIECE) stop.abort();
      }
    });
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' });
  }

  async function send(
    store: EvidenceStore,
    recommendationId: string,
    card: ReturnType<typeof withRestricted>,
    onSent: (done: number) => void = () => undefined
  ): Promise<void> {
    await sendCard(store, recommendationId, card, {
      signal: new AbortController().signal,
      progress: (stage) => {
        if (stage.kind === 'sending') onSent(stage.done);
      }
    });
  }
});

describe('a verdict on a restricted file', () => {
  test('is refused where the file was replaced since the reviewer opened it', async () => {
    const { store, recommendationId, use, seen } = await replacedFile();
    const judging = storeOf(site, owner);
    const verdict = { id: randomUUID(), use, outcome: 'sufficient' as const };
    await expect(judging.judge({ ...verdict, file: seen })).rejects.toThrow(/was changed since/);
    const { verdicts, files } = await store.readOf(recommendationId);
    expect(verdicts).toEqual([]);
    const [now] = files;
    if (now === undefined) throw new Error('No file.');
    await judging.judge({ ...verdict, file: now });
    const after = await store.readOf(recommendationId);
    // Of a restricted file only its id stands in the open.
    expect(after.verdicts).toMatchObject([{ reviewedVersions: seen.id }]);
    expect(after.verdicts[0]?.reviewedSha256).toBeUndefined();
    const shown = judgeEvidence(after, asAt).find((one) => one.use.id === use.id);
    expect(shown).toMatchObject({ verdict: 'sufficient', counts: true });
  });

  async function replacedFile() {
    const store = storeOf(site, cleared);
    const recommendationId = randomUUID();
    const first = requestFor(pdf(`Sources ${recommendationId}.pdf`, 700), {
      library: 'RestrictedEvidence',
      said: said(recommendationId)
    });
    const seen = uploaded(await store.upload(first));
    await store.upload(
      requestFor(pdf('Sources, anew.pdf', 800), {
        library: 'RestrictedEvidence',
        said: said(recommendationId),
        replaces: seen
      })
    );
    const { uses } = await store.readOf(recommendationId);
    const use = uses.find(({ id }) => id === first.useId);
    if (use === undefined) throw new Error('No use.');
    return { store, recommendationId, use, seen };
  }
});
