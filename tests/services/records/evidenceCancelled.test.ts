import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/files/item';
import { owner } from '../../../local/people';
import { judgeEvidence } from '../../../src/domain/evidence/judgeEvidence';
import type { EvidenceFile } from '../../../src/domain/evidence/evidence';
import type {
  EvidenceStore,
  UnfinishedUpload
} from '../../../src/services/records/evidence/evidenceStore';
import type { FaultyNetwork, Sent } from '../faults';
import { faultyNetwork, isWriteTo } from '../faults';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import {
  browserStorage,
  isCall,
  pdf,
  PIECE,
  requestFor,
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
const PEOPLE = [
  ['a lead', lead],
  ['an owner', owner]
] as const;

const isClaim = (sent: Sent): boolean =>
  isWriteTo('Evidence')(sent) && sent.body.includes('its upload was cancelled');
const isTakingOut = (sent: Sent): boolean => isCall('recycleWithETag')(sent);

interface Begun {
  /** The tab that cancels, over a network whose requests can be followed. */
  readonly network: FaultyNetwork;
  readonly store: EvidenceStore;
  readonly unfinished: UnfinishedUpload;
  readonly file: File;
  /** Another tab of the same browser goes on with the upload, to its end. */
  readonly goOnElsewhere: () => Promise<EvidenceFile>;
  readonly left: () => Promise<readonly EvidenceFile[]>;
}

/** Begins an upload that does not come to its end, because a kind of request does not arrive. */
async function begun(
  person: typeof lead,
  size: number,
  doesNotArrive: (sent: Sent) => boolean
): Promise<Begun> {
  const network = faultyNetwork();
  const storage = browserStorage();
  const store = storeOf(site, person, network.send, storage);
  const file = pdf('Cancelled.pdf', size);
  const request = requestFor(file);
  const { recommendationId } = request.said;
  const arrivesAgain = network.dropAll(doesNotArrive);
  await expect(store.upload(request)).rejects.toThrow();
  arrivesAgain();
  const [unfinished] = store.unfinished(recommendationId);
  if (unfinished === undefined) throw new Error('It was not kept.');
  return {
    network,
    store,
    unfinished,
    file,
    goOnElsewhere: async () => {
      const other = storeOf(site, person, undefined, storage);
      await other.readOf(recommendationId);
      return uploaded(await other.resume(unfinished, file));
    },
    left: async () => (await store.readAll()).files.filter(({ id }) => id === request.fileId)
  };
}

describe.each(PEOPLE)('an upload that %s cancels', (_, person) => {
  const inPieces = (): Promise<Begun> => begun(person, 4 * PIECE, isCall('finishUpload'));

  test.each<[string, (sent: Sent) => boolean]>([
    ['before it is claimed', isClaim],
    ['before it is taken out', isTakingOut]
  ])('stays, with its contents and use, where another tab ends it %s', async (_when, moment) => {
    const { network, store, unfinished, file, goOnElsewhere, left } = await inPieces();
    network.beforeNext(moment, async () => void (await goOnElsewhere()));
    await store.cancel(unfinished);
    const [stored] = await left();
    if (stored === undefined) throw new Error('It was binned.');
    expect(await wordsIn(site, stored)).toBe(await file.text());
    expect(stored).toMatchObject({ describes: 'Officers were nominated' });
    const { recommendationId } = unfinished.request.said;
    expect(
      judgeEvidence(await store.readOf(recommendationId), { day: '2017-11-20' })
    ).toMatchObject([{ use: { id: unfinished.request.useId }, counts: true }]);
  });

  test('says again what it is where it was claimed at the moment in which it landed', async () => {
    const { network, store, unfinished, goOnElsewhere, left } = await inPieces();
    network.afterNext(isClaim, async () => void (await goOnElsewhere()));
    await store.cancel(unfinished);
    expect(await left()).toMatchObject([
      { describes: 'Officers were nominated', sha256: unfinished.sha256 }
    ]);
  });

  test('can be sent again after it was cancelled', async () => {
    const { store, unfinished, goOnElsewhere, left } = await inPieces();
    await store.cancel(unfinished);
    const stored = await goOnElsewhere();
    expect(await left()).toMatchObject([{ id: stored.id, describes: 'Officers were nominated' }]);
  });

  test('leaves no bytes where it was placed whole and nothing used it yet', async () => {
    const { store, unfinished, file, left } = await begun(person, 700, isWriteTo('EvidenceUse'));
    expect(await left()).toMatchObject([{ sha256: unfinished.sha256 }]);
    await store.cancel(unfinished);
    await store.cancel(unfinished);
    const [stored, ...others] = await left();
    expect(others).toEqual([]);
    expect(stored === undefined).toBe(person === owner);
    if (stored === undefined) return;
    expect(stored.describes).toMatch(/^Nothing is in this file any more: /);
    expect(stored.sha256).toBeUndefined();
    const words = await wordsIn(site, stored);
    expect(words).toContain('was cancelled');
    expect(words).not.toContain(await file.text());
  });

  test('is put away also where an answer is lost on the way', async () => {
    for (const moment of [isClaim, isTakingOut]) {
      const { network, store, unfinished, left } = await inPieces();
      network.loseNextAnswer(moment);
      await store.cancel(unfinished);
      const { length } = await left();
      expect(length).toBe(person === owner ? 0 : 1);
    }
  });
});

test('what was changed by somebody else meanwhile is not put away', async () => {
  const { store, unfinished, left } = await begun(lead, 4 * PIECE, isCall('finishUpload'));
  const [there] = await left();
  const item = site
    .as(owner)
    .web.lists.getByTitle('Evidence')
    .items.getById(there?.itemId ?? 0);
  await item.update({ Describes: 'Put there by hand' });
  await item.file.setContent('%PDF-1.7 by hand');
  await store.cancel(unfinished);
  const [stored] = await left();
  if (stored === undefined) throw new Error('It was binned.');
  expect(stored.describes).toBe('Put there by hand');
  expect(await wordsIn(site, stored)).toBe('%PDF-1.7 by hand');
});
