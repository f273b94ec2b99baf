import { changesToSend } from '../../../src/domain/sheet/changesToSend';
import { hashOf } from '../../../src/domain/sheet/hashOf';
import { memoryAfterSend, memoryBeforeSend } from '../../../src/domain/sheet/memoryAfterSend';
import { hashesOf } from '../../../src/domain/sheet/memoryOf';
import { sentHashes, withSentHash } from '../../../src/domain/sheet/sentHashes';
import type { SheetFields } from '../../../src/domain/sheet/sheetColumn';
import { aPosition, aRecommendation } from '../builders';
import { aPull, aSite, hash, refreshOf, reviewOf, theColumn, typed } from './sheetBuilders';

const SITE = aSite({
  recommendations: [aRecommendation(), aRecommendation({ id: 'second', ref: '2', order: 2 })],
  positions: [
    aPosition({ text: 'Begun.', waitingFor: 'The NPCC' }),
    aPosition({ id: 'second', text: 'Second.' })
  ]
});
const SHEET = aPull(SITE);
const ID = 'recommendation-1';

function siteWith(text: string, wording?: string): typeof SITE {
  return {
    ...SITE,
    recommendations: SITE.recommendations.map((one) =>
      one.id === ID && wording !== undefined ? { ...one, wording } : one
    ),
    positions: SITE.positions.map((one) => (one.id === ID ? { ...one, text } : one))
  };
}

describe('what is remembered of sending', () => {
  const sheet = typed(SHEET, 0, { position: 'Mine.', leadPost: 'Head of IT' });
  const changes: SheetFields = { position: 'Mine.', leadPost: 'Head of IT' };
  const before = memoryBeforeSend(sheet.memory, [{ id: ID, changes }], hash);

  it('is what was sent, until there is an answer', () => {
    const sent = before.rows.get(ID)?.sent;
    expect(sent).toEqual(hashesOf([theColumn('position'), theColumn('leadPost')], changes, hash));
    expect(before.rows.get('second')).toEqual(SHEET.memory.rows.get('second'));
  });

  it('is the answer, column by column', () => {
    const answers = [
      { id: ID, sent: { position: 'Mine.' }, versions: { standing: 5 }, keepsSent: false }
    ];
    const row = memoryAfterSend(before, answers, hash).rows.get(ID);
    expect(row?.versions).toEqual({ standing: 5 });
    expect(row?.sent).toBeUndefined();
    expect(row?.hashes.position).toBe(hashOf(hash, theColumn('position'), 'Mine.'));
    expect(row?.hashes.leadPost).toBe('');
  });

  it('keeps what nobody answered for beside what was answered', () => {
    const answers = [{ id: ID, sent: { position: 'Mine.' }, keepsSent: true }];
    const row = memoryAfterSend(before, answers, hash).rows.get(ID);
    expect(Object.keys(row?.sent ?? {})).toEqual(['leadPost']);
  });

  it('keeps the versions that it was sent upon until it is answered: they make its ids', () => {
    const standing = (sheetMemory: typeof before): unknown =>
      refreshOf({ ...sheet, memory: sheetMemory }, SITE).memory.rows.get(ID)?.versions.standing;
    expect(standing(before)).toBe(1);
    expect(standing(sheet.memory)).toBe(2);
  });

  it('goes on from what arrived without an answer, where the person typed something else since', () => {
    const since = typed({ ...sheet, memory: before }, 0, { position: 'Later.' });
    const plan = refreshOf(since, siteWith('Mine.'));
    expect(plan.kept).toBe(0);
    const row = plan.memory.rows.get(ID);
    expect(row?.hashes.position).toBe(hashOf(hash, theColumn('position'), 'Mine.'));
    expect(Object.keys(row?.sent ?? {})).toEqual(['leadPost']);
  });

  it('lets Refresh write over what the person left to others', () => {
    const answers = [{ id: ID, sent: {}, left: { position: 'Mine.' }, keepsSent: false }];
    const memory = memoryAfterSend(before, answers, hash);
    const site = siteWith('By others.');
    expect(reviewOf({ ...sheet, memory }, site).rows[0].changes).toMatchObject([
      { column: 'leadPost' }
    ]);
    expect(refreshOf({ ...sheet, memory }, site).cells).toMatchObject([
      { column: 'position', cell: { value: 'By others.' } }
    ]);
  });

  it('tells of several sends without an answer, also of an emptied cell', () => {
    const again = memoryBeforeSend(before, [{ id: ID, changes: { position: undefined } }], hash);
    const row = again.rows.get(ID) ?? { sent: {} };
    expect(sentHashes(row, 'position')).toEqual([hashOf(hash, theColumn('position'), 'Mine.'), '']);
    expect(sentHashes(row, 'status')).toEqual([]);
    const many = ['a', 'b', 'c', 'd', 'e', 'b'].reduce(
      (sent, one) => ({ position: withSentHash({ sent }, 'position', one) }),
      {}
    );
    expect(sentHashes({ sent: many }, 'position')).toEqual(['c', 'd', 'e', 'b']);
  });

  it('is what a person who typed the old words back still has to send', () => {
    const back = typed({ ...sheet, memory: before }, 0, { position: 'Begun.', leadPost: '' });
    const [row] = reviewOf(back, siteWith('Mine.')).rows;
    expect(changesToSend(row)).toEqual({ position: 'Begun.', leadPost: undefined });
  });
});
