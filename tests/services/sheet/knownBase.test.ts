import fc from 'fast-check';
import { hashesOf } from '../../../src/domain/sheet/memoryOf';
import { columnsFor } from '../../../src/domain/sheet/sheetColumns';
import type { ColumnKey, SheetFields } from '../../../src/domain/sheet/sheetColumn';
import { withSentHash } from '../../../src/domain/sheet/sentHashes';
import type { BaseQuestion, KnownBase } from '../../../src/services/sheet/knownBase';
import { knownBase } from '../../../src/services/sheet/knownBase';
import { hashText } from '../../../src/services/sheet/hashText';

const COLUMNS: readonly ColumnKey[] = ['status', 'reason', 'waitingFor', 'position', 'asAt'];
const PULLED: SheetFields = { status: 'AMBER', position: 'Pulled', asAt: '2017-10-01' };

const hashes = (fields: SheetFields): ReturnType<typeof hashesOf> =>
  hashesOf(
    columnsFor('recommendations').filter(({ key }) => COLUMNS.includes(key)),
    fields,
    hashText
  );

interface Story {
  readonly pulled?: SheetFields;
  readonly changes: SheetFields;
  readonly theirs: SheetFields;
  /** What the row said, the newest first; the last one is version 1, which was pulled. */
  readonly versions?: readonly SheetFields[];
  readonly sent?: SheetFields;
  readonly isOwnAttempt?: boolean;
}

async function told({
  pulled = PULLED,
  changes,
  theirs,
  versions = [theirs, pulled],
  sent = {},
  isOwnAttempt = false
}: Story): Promise<KnownBase & { readonly asked: number }> {
  let asked = 0;
  const sentHashes = Object.entries(hashes(sent)).filter(([key]) => key in sent);
  const question: BaseQuestion = {
    row: {
      kind: 'recommendations',
      memory: {
        versions: { standing: 1 },
        hashes: hashes(pulled),
        ...(sentHashes.length > 0 && {
          sent: Object.fromEntries(
            sentHashes.map(([key, hash]) => [key, withSentHash({}, key as ColumnKey, hash ?? '')])
          )
        })
      },
      values: { ...pulled, ...changes }
    },
    columns: COLUMNS,
    changes,
    theirs,
    version: { then: 1, now: versions.length },
    isOwnAttempt,
    earlier: async () => {
      asked += 1;
      return versions.map((values, place) => ({ values, version: versions.length - place }));
    }
  };
  return { ...(await knownBase(question, hashText)), asked };
}

test('where the site still says what was pulled, nothing is asked', async () => {
  const { values, unknown, asked } = await told({ changes: { position: 'Mine' }, theirs: PULLED });
  expect(values).toEqual({ ...PULLED, reason: undefined, waitingFor: undefined });
  expect([unknown.size, asked]).toEqual([0, 0]);
});

test('of fields that only others changed, the cells say what was pulled', async () => {
  const theirs = { ...PULLED, asAt: '2017-11-01' };
  const { values, asked } = await told({ changes: { position: 'Mine' }, theirs });
  expect([values.asAt, asked]).toEqual(['2017-10-01', 0]);
});

test('what both changed is looked for among the versions', async () => {
  const theirs = { ...PULLED, position: 'Theirs' };
  const { values, asked } = await told({
    changes: { position: 'Mine' },
    theirs,
    versions: [theirs, { ...PULLED, position: 'Between' }, PULLED]
  });
  expect([values.position, asked]).toEqual(['Pulled', 1]);
});

test('what was cleared is no base that was empty', async () => {
  const theirs = { ...PULLED, position: 'Theirs' };
  const { values, unknown } = await told({
    changes: { position: undefined },
    theirs,
    versions: [theirs]
  });
  expect(unknown.has('position')).toBe(true);
  expect(values.position).not.toBeUndefined();
  expect(values.position).not.toBe('Theirs');
});

test('what was sent without an answer and stands is the base of what was typed since', async () => {
  const theirs = { ...PULLED, position: 'Sent' };
  const story = { changes: { position: 'Newer' }, theirs, sent: { position: 'Sent' } };
  expect((await told(story)).values.position).toBe('Sent');
});

test('what was sent without an answer and is found among later versions has landed', async () => {
  const theirs = { ...PULLED, position: 'Theirs' };
  const { values } = await told({
    changes: { position: 'Sent' },
    theirs,
    versions: [theirs, { ...PULLED, position: 'Sent' }, PULLED],
    sent: { position: 'Sent' }
  });
  expect(values.position).toBe('Sent');
});

test('an earlier version that happens to say what was sent is none of this sheet', async () => {
  const theirs = { ...PULLED, position: 'Theirs' };
  const versions = [theirs, PULLED, { ...PULLED, position: 'Sent' }];
  const question = { changes: { position: 'Sent' }, theirs, sent: { position: 'Sent' } };
  // It is version 1, no later than what was pulled.
  expect((await told({ ...question, versions })).values.position).toBe('Pulled');
});

test('an attempt that arrived is told from what was pulled, whatever stands now', async () => {
  const { values } = await told({
    changes: { position: 'Sent' },
    theirs: { ...PULLED, position: 'Sent' },
    sent: { position: 'Sent' },
    isOwnAttempt: true
  });
  expect(values.position).toBe('Pulled');
});

test('whatever others wrote, the base that is told is the one that was pulled, or none', async () => {
  const word = fc.constantFrom(undefined, 'a', 'b', 'c', 'd');
  const fields = fc.record({ reason: word, waitingFor: word, position: word });
  await fc.assert(
    fc.asyncProperty(
      fields,
      fields,
      fc.array(fields, { maxLength: 4 }),
      fc.boolean(),
      async (pulled, mine, others, isKept) => {
        const [theirs = pulled] = others;
        const versions = isKept ? [...others, pulled] : others;
        const { values, unknown } = await told({ pulled, changes: mine, theirs, versions });
        for (const key of ['reason', 'waitingFor', 'position'] as const) {
          if (unknown.has(key)) {
            expect([mine[key], theirs[key]]).not.toContain(values[key]);
            expect(isKept).toBe(false);
          } else if (mine[key] !== theirs[key]) expect(values[key]).toBe(pulled[key]);
        }
      }
    )
  );
});
