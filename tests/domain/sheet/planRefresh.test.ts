import { memoryAfterSend } from '../../../src/domain/sheet/memoryAfterSend';
import { aPosition, aRecommendation } from '../builders';
import {
  aPull,
  aSite,
  hash,
  refreshed,
  refreshOf,
  reviewOf,
  typed,
  versionsAt,
  withRow
} from './sheetBuilders';

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

describe('Refresh', () => {
  it('writes what others changed, and nothing else', () => {
    const plan = refreshOf(SHEET, siteWith('By others.'));
    expect(plan).toMatchObject({ changed: 1, kept: 0, left: [], added: [], identified: [] });
    expect(plan.cells).toEqual([
      { id: ID, column: 'position', cell: { value: 'By others.', format: '@' } }
    ]);
    expect(plan.memory.rows.get(ID)?.versions).toEqual({ standing: 2, published: 1 });
  });

  it('keeps what both changed, with what it was based on, and counts it', () => {
    const sheet = typed(SHEET, 0, { position: 'Mine.', waitingFor: 'Mine too.' });
    const plan = refreshOf(sheet, siteWith('By others.'));
    expect(plan).toMatchObject({ cells: [], changed: 0, kept: 1 });
    const memory = plan.memory.rows.get(ID);
    expect(memory?.hashes.position).toBe(SHEET.memory.rows.get(ID)?.hashes.position);
    expect(memory?.versions).toEqual({ standing: 1, published: 1 });
    const [row] = reviewOf(refreshed(sheet, plan), siteWith('By others.')).rows;
    expect(row.changes).toEqual([
      { column: 'waitingFor', mine: 'Mine too.', base: 'The NPCC', isBaseKnown: true },
      { column: 'position', mine: 'Mine.', isBaseKnown: false }
    ]);
  });

  it('takes the same change on both sides for done', () => {
    const sheet = typed(SHEET, 0, { position: 'Alike.' });
    const plan = refreshOf(sheet, siteWith('Alike.'));
    expect(plan).toMatchObject({ cells: [], kept: 0 });
    expect(reviewOf(refreshed(sheet, plan), siteWith('Alike.')).rows).toEqual([]);
  });

  it('puts right what nobody may change', () => {
    const sheet = typed(SHEET, 0, { wording: 'Typed over.', ref: 7, position: 'Mine.' });
    expect(refreshOf(sheet, SITE).cells.map(({ column, cell }) => [column, cell.value])).toEqual([
      ['ref', '1'],
      ['wording', 'Record every crime within a day.']
    ]);
  });

  it('does not write over a formula, though its value is what was pulled', () => {
    const sheet = typed(SHEET, 0, { position: { value: 'Begun.', isFormula: true } });
    expect(refreshOf(sheet, siteWith('By others.'))).toMatchObject({ cells: [], kept: 1 });
  });

  it('leaves alone a column that is not there any more', () => {
    const read = { ...SHEET.read, missing: ['position' as const] };
    const plan = refreshOf({ ...SHEET, read }, siteWith('By others.'));
    expect(plan.cells).toEqual([]);
    expect(plan.memory.rows.get(ID)?.hashes.position).toBe(
      SHEET.memory.rows.get(ID)?.hashes.position
    );
  });

  it('adds rows that came, does not bring back rows that were deleted, tells of rows that left', () => {
    const site = {
      ...SITE,
      recommendations: [
        aRecommendation(),
        aRecommendation({ id: 'second', ref: '2', order: 2, withdrawn: 'Twice.' }),
        aRecommendation({ id: 'third', ref: '3', order: 3 })
      ]
    };
    const read = { ...SHEET.read, rows: SHEET.read.rows.slice(1) };
    const plan = refreshOf({ ...SHEET, read }, site);
    expect(plan.added.map(({ id }) => id)).toEqual(['third']);
    expect(plan.left.map(({ id }) => id)).toEqual(['second']);
    expect(Array.from(plan.memory.rows.keys())).toEqual([ID, 'second', 'third']);
    expect(refreshOf(refreshed({ ...SHEET, read }, plan), site).added).toEqual([]);
  });

  it('keeps up to date a row that the pull would not hold any more', () => {
    const scope = { kind: 'directorate' as const, directorate: 'Crime' };
    const sheet = { ...SHEET, memory: { ...SHEET.memory, scope } };
    const plan = refreshOf(sheet, siteWith('By others.'));
    expect(plan.left).toEqual([
      { id: ID, name: 'Crime data integrity, 1' },
      { id: 'second', name: 'Crime data integrity, 2' }
    ]);
    expect(plan.cells).toHaveLength(1);
  });

  it('touches nothing of a row that stands twice, and adds none that came from elsewhere', () => {
    const [first] = SHEET.read.rows;
    const copy = withRow(SHEET, first.cells, first.id);
    expect(refreshOf(copy, siteWith('By others.'))).toMatchObject({ cells: [], kept: 0 });
    const site = {
      ...SITE,
      recommendations: [...SITE.recommendations, aRecommendation({ id: 'third', order: 3 })]
    };
    const pasted = withRow(SHEET, { position: 'Stale.' }, 'third');
    expect(refreshOf(pasted, site)).toMatchObject({ cells: [], added: [] });
  });

  it('gives its id to a row that was sent as new, and fills it in', () => {
    const sheet = withRow(SHEET, {
      report: 'Crime data integrity',
      wording: 'A new one.',
      position: 'Typed beside it.'
    });
    const [row] = reviewOf(sheet, SITE).rows;
    const site = {
      ...SITE,
      recommendations: [
        ...SITE.recommendations,
        aRecommendation({ id: row.id, ref: undefined, order: 3, wording: 'A new one.' })
      ]
    };
    const sent = { report: 'Crime data integrity', wording: 'A new one.' };
    const memory = memoryAfterSend(sheet.memory, [{ id: row.id, sent, keepsSent: false }], hash);
    for (const remembered of [memory, sheet.memory]) {
      const plan = refreshOf({ ...sheet, memory: remembered }, site);
      expect(plan.identified).toEqual([{ rowNumber: 4, id: row.id }]);
      expect(plan.added).toEqual([]);
      expect(plan.cells.map(({ column }) => column)).toEqual(
        expect.arrayContaining(['status', 'standing'])
      );
      expect(plan.cells.map(({ column }) => column)).not.toContain('position');
      const after = refreshed({ ...sheet, memory: remembered }, plan);
      expect(reviewOf(after, site).rows).toMatchObject([
        { kind: 'changed', id: row.id, changes: [{ column: 'position' }], problems: [] }
      ]);
    }
  });
});

describe('a large sheet', () => {
  it('is planned and reviewed once for each row, not once for each pair', () => {
    const many = Array.from({ length: 3000 }, (_, place) => `many-${place}`);
    const site = aSite({
      recommendations: many.map((id, place) => aRecommendation({ id, order: place, ref: id })),
      positions: many.map((id) => aPosition({ id, text: `Position of ${id}` }))
    });
    let asked = 0;
    const sheet = aPull(site);
    const { memory, read } = sheet;
    expect(reviewOf(sheet, site).unchanged).toBe(3000);
    const plan = refreshOf(sheet, site, (id) => {
      asked += 1;
      return versionsAt(3)(id);
    });
    expect(plan.cells).toEqual([]);
    expect(asked).toBe(3000);
    expect(memory.rows.size).toBe(read.rows.length);
  });
});
