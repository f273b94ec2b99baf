import fc from 'fast-check';
import { cardDraftsIn, cardOf, draftOf } from '../../../src/components/evidence/cardDrafts';
import type { FileCard, LinkCard } from '../../../src/components/evidence/evidenceCard';
import type { EvidenceShown } from '../../../src/domain/evidence/evidence';

const words = {
  proves: 'Officers were nominated',
  actionId: 'part',
  effectiveFrom: '2017-10',
  effectiveTo: undefined,
  marking: 'Official',
  verdictAsked: 'sufficient'
} as const;
const common = { id: 'use', words, stage: { kind: 'filling' }, tried: true } as const;
const link: LinkCard = {
  ...common,
  kind: 'link',
  linkId: 'link',
  address: 'https://a.example/',
  title: 'Minutes'
};
const file: FileCard = {
  ...common,
  kind: 'file',
  fileId: 'file',
  uploadId: 'upload',
  file: new File(['%PDF-'], 'Plan.pdf'),
  restricted: false
};
const shown: EvidenceShown = {
  use: {
    id: 'replaced',
    recommendationId: 'rec',
    evidenceId: 'file',
    keptIn: 'Evidence',
    proves: 'Before'
  },
  verdict: 'none',
  counts: true
};

/** As it comes back from the browser's storage. */
const stored = (kept: unknown): unknown =>
  JSON.parse(JSON.stringify(kept, (_key, value: unknown) => value ?? null));

describe('the draft of a piece of evidence', () => {
  test('brings a link back as it was typed, under the ids that it would be sent with', () => {
    const [draft] = cardDraftsIn(stored([draftOf(link)]));
    expect(draft && cardOf(draft, [])).toEqual({ ...link, tried: false });
  });

  test('brings back the words of a file, which is to be chosen again', () => {
    const [draft] = cardDraftsIn(stored([draftOf({ ...file, replaces: shown })]));
    const { id, fileId, uploadId } = file;
    const awaited = { kind: 'awaited file', id, fileId, uploadId, name: 'Plan.pdf', words };
    expect(draft && cardOf(draft, [shown])).toMatchObject({ ...awaited, replaces: shown });
    // What it was to replace does not stand any more.
    const alone = draft && cardOf(draft, []);
    expect(alone).toMatchObject(awaited);
    expect(alone).not.toHaveProperty('replaces');
  });

  test('is the same when it is kept again before the file was chosen', () => {
    const draft = draftOf(file);
    if (draft === undefined) throw new Error('It was not kept.');
    expect(draftOf(cardOf(draft, []))).toEqual(draft);
  });

  test.each([
    ['restricted evidence', { ...file, restricted: true }],
    ['a file of which nothing was said', { ...file, words: { proves: '' } }],
    [
      'a link in which nothing was typed',
      { ...link, address: '', title: '', words: { proves: '' } }
    ]
  ])('of %s is not kept', (_, card) => {
    expect(draftOf(card)).toBeUndefined();
  });

  test('of which an address was typed is kept', () => {
    expect(draftOf({ ...link, title: '', words: { proves: '' } })).toBeDefined();
  });

  test('is left out where it is not what the Tracker keeps', () => {
    expect(cardDraftsIn(undefined)).toEqual([]);
    expect(cardDraftsIn([null, 'words', {}, { kind: 'link', id: 'use', words: {} }])).toEqual([]);
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        for (const draft of cardDraftsIn(kept)) expect(cardOf(draft, []).id).not.toBe('');
      })
    );
  });
});
