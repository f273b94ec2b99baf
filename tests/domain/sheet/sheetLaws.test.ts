import fc from 'fast-check';
import { changesToSend } from '../../../src/domain/sheet/changesToSend';
import { memoryAfterSend, memoryBeforeSend } from '../../../src/domain/sheet/memoryAfterSend';
import { keptText } from '../../../src/domain/sheet/keptText';
import { planRefresh } from '../../../src/domain/sheet/planRefresh';
import { cellOf } from '../../../src/domain/sheet/cellOf';
import type { PullRecords } from '../../../src/domain/sheet/rowsToPull';
import type { ColumnKey, SheetFields } from '../../../src/domain/sheet/sheetColumn';
import { SHEET_COLUMNS } from '../../../src/domain/sheet/sheetColumns';
import { siteRows } from '../../../src/domain/sheet/siteRows';
import { STATUS_ORDER } from '../../../src/domain/status';
import { aPosition } from '../builders';
import { anyEdits, anySite, MOST_FINDINGS } from './anySite';
import type { ASheet } from './sheetBuilders';
import {
  anyText,
  aPull,
  hash,
  refreshed,
  refreshOf,
  reviewOf,
  theColumn,
  typed,
  versionsAt,
  VIEW
} from './sheetBuilders';

/** What a person types, by row and column. */
const anyTyping = fc.array(
  fc.record({
    place: fc.nat({ max: MOST_FINDINGS - 1 }),
    typing: fc.oneof(
      fc.record({ key: fc.constantFrom<ColumnKey>('position', 'waitingFor'), value: anyText }),
      fc.record({ key: fc.constant<ColumnKey>('leadPost'), value: anyText }),
      fc.record({
        key: fc.constant<ColumnKey>('status'),
        value: fc.constantFrom('Red', 'Amber', 'Green', 'Grren', '')
      }),
      fc.record({
        key: fc.constant<ColumnKey>('asAt'),
        value: fc.constantFrom<string | number>('', 43100, 'soon')
      }),
      fc.record({ key: fc.constantFrom<ColumnKey>('wording', 'due'), value: anyText })
    )
  }),
  { maxLength: 6 }
);
type Typing = typeof anyTyping extends fc.Arbitrary<infer T> ? T : never;

function typedAll(sheet: ASheet, typing: Typing): ASheet {
  return typing.reduce(
    (before, { place, typing: { key, value } }) =>
      place < before.read.rows.length ? typed(before, place, { [key]: value }) : before,
    sheet
  );
}

const isEditable = new Set(
  SHEET_COLUMNS.recommendations.flatMap(({ key, edit }) =>
    edit === 'leads' || edit === 'owners' ? [key] : []
  )
);

/** The cells that do not hold what was pulled into them, as `id column`. */
function touchedCells(pulled: ASheet, now: ASheet): ReadonlySet<string> {
  const touched = new Set<string>();
  pulled.read.rows.forEach((row, place) => {
    for (const key of isEditable) {
      const [before, after] = [row, now.read.rows[place]].map(({ cells }) =>
        keptText(String(cells[key]?.value))
      );
      if (before !== after) touched.add(`${row.id} ${key}`);
    }
  });
  return touched;
}

describe('laws of sheets', () => {
  it('a sheet that nobody touched has no change and nothing wrong, whatever stands in it', () => {
    fc.assert(
      fc.property(
        anySite,
        fc.constantFrom('recommendations', 'parts', 'tasks', 'updates'),
        (site, kind) => {
          const sheet = aPull(site, { kind: kind as 'parts' });
          expect(reviewOf(sheet, site).rows).toEqual([]);
        }
      )
    );
  });

  it('Refresh never writes a cell that the person may change and did change', () => {
    fc.assert(
      fc.property(anySite, anyTyping, anyEdits, (site, typing, edits) => {
        const pulled = aPull(site);
        const sheet = typedAll(pulled, typing);
        const touched = touchedCells(pulled, sheet);
        for (const { id, column } of refreshOf(sheet, edits(site)).cells) {
          expect(touched.has(`${id} ${column}`)).toBe(false);
        }
      })
    );
  });

  it('Refresh of a sheet that nobody touched makes what a new pull would give', () => {
    fc.assert(
      fc.property(anySite, anyEdits, (site, edits) => {
        const after = edits(site);
        const plan = refreshOf(aPull(site), after);
        const sheet = refreshed(aPull(site), plan);
        expect(plan.kept).toBe(0);
        const anew = aPull(after);
        const remaining = new Set(anew.read.rows.map(({ id }) => id));
        const cellsById = (one: ASheet): ReadonlyMap<unknown, unknown> =>
          new Map(
            one.read.rows.filter(({ id }) => remaining.has(id)).map(({ id, cells }) => [id, cells])
          );
        expect(cellsById(sheet)).toEqual(cellsById(anew));
        expect(reviewOf(sheet, after).rows.map(({ problems }) => problems[0].kind)).toEqual(
          plan.left.map(() => 'record withdrawn')
        );
      })
    );
  });

  it('Refresh twice writes nothing the second time', () => {
    fc.assert(
      fc.property(anySite, anyTyping, anyEdits, (site, typing, edits) => {
        const after = edits(site);
        const sheet = typedAll(aPull(site), typing);
        const once = refreshed(sheet, refreshOf(sheet, after));
        const again = refreshOf(once, after);
        expect(again).toMatchObject({ cells: [], added: [], identified: [], changed: 0 });
        expect(again.memory.rows).toEqual(once.memory.rows);
      })
    );
  });

  it('what the person changed is still to be sent after Refresh, unless the site says it', () => {
    fc.assert(
      fc.property(anySite, anyTyping, anyEdits, (site, typing, edits) => {
        const after = edits(site);
        const sheet = typedAll(aPull(site), typing);
        const once = refreshed(sheet, refreshOf(sheet, after));
        const { rowOf } = siteRows('recommendations', after, VIEW);
        const before = changesOf(sheet, after);
        const now = changesOf(once, after);
        for (const [cell, mine] of before) {
          const [id, key] = cell.split(' ');
          if (rowOf(id)?.fields[key as ColumnKey] !== mine) expect(now.get(cell)).toBe(mine);
        }
        for (const cell of now.keys()) expect(before.has(cell)).toBe(true);
      })
    );
  });

  it('what was sent changes nothing when it is sent again', () => {
    fc.assert(
      fc.property(anySite, anyTyping, (site, typing) => {
        const sheet = typedAll(aPull(site), typing);
        const sending = toSend(sheet, site);
        const after = sending.reduce(
          (before, { id, changes }) => withFields(before, id, changes),
          site
        );
        const memory = memoryAfterSend(
          memoryBeforeSend(sheet.memory, sending, hash),
          sending.map(({ id, changes }) => ({ id, sent: changes, keepsSent: false })),
          hash
        );
        expect(toSend({ ...sheet, memory }, after)).toEqual([]);
        for (const { sent } of memory.rows.values()) expect(sent).toBeUndefined();
      })
    );
  });

  it('what was sent without an answer is sent again, until Refresh sees that it arrived', () => {
    fc.assert(
      fc.property(anySite, anyTyping, fc.boolean(), (site, typing, arrived) => {
        const sheet = typedAll(aPull(site), typing);
        const sending = toSend(sheet, site);
        const memory = memoryAfterSend(
          memoryBeforeSend(sheet.memory, sending, hash),
          sending.map(({ id }) => ({ id, sent: {}, keepsSent: true })),
          hash
        );
        const unsure = { ...sheet, memory };
        expect(toSend(unsure, site)).toEqual(sending);
        const after = arrived
          ? sending.reduce((before, { id, changes }) => withFields(before, id, changes), site)
          : site;
        const plan = refreshOf(unsure, after);
        expect(plan.kept).toBe(0);
        expect(toSend(refreshed(unsure, plan), after)).toEqual(arrived ? [] : sending);
      })
    );
  });

  it('what others changed meanwhile is never taken for what was pulled', () => {
    fc.assert(
      fc.property(anySite, anyText, anyText, (site, mine, theirs) => {
        const [first] = aPull(site).read.rows;
        if (first === undefined || first.id === undefined) return;
        const { id } = first;
        const sheet = typed(aPull(site), 0, { position: mine });
        const after = withFields(site, id, { position: theirs });
        const rows = siteRows('recommendations', after, VIEW);
        const fresh = {
          rows: [],
          rowOf: rows.rowOf,
          versionsOf: versionsAt(9)
        };
        const { memory } = planRefresh(sheet.memory, sheet.read, fresh, hash);
        const pulled = sheet.memory.rows.get(id)?.hashes.position;
        const kept = memory.rows.get(id)?.hashes.position;
        const [mineHash, theirHash] = [mine, theirs].map((text) => hashIn('position', text));
        if (mineHash === theirHash || mineHash === pulled) expect(kept).toBe(theirHash);
        else expect(kept).toBe(pulled);
        const keepsOldBase = kept !== theirHash && theirHash !== pulled;
        expect(memory.rows.get(id)?.versions.standing).toBe(keepsOldBase ? 1 : 9);
      })
    );
  });
});

function hashIn(key: ColumnKey, value: string): string {
  const column = theColumn(key);
  const cell = cellOf(column, value);
  return String(cell.value) === '' ? '' : hash(String(cell.value)).slice(0, 12);
}

function changesOf(sheet: ASheet, site: PullRecords): ReadonlyMap<string, unknown> {
  const changes = new Map<string, unknown>();
  for (const row of reviewOf(sheet, site).rows) {
    for (const { column, mine } of row.changes) changes.set(`${row.id} ${column}`, mine);
  }
  return changes;
}

function toSend(
  sheet: ASheet,
  site: PullRecords
): readonly { readonly id: string; readonly changes: SheetFields }[] {
  return reviewOf(sheet, site).rows.flatMap((row) => {
    const changes = changesToSend(row);
    return changes === undefined ? [] : [{ id: row.id, changes }];
  });
}

/** The site after the fields of a row were saved. */
function withFields(site: PullRecords, id: string, fields: SheetFields): PullRecords {
  const { leadPost, ...position } = fields;
  const there = site.positions.find((one) => one.id === id) ?? aPosition({ id });
  const status = STATUS_ORDER.find((one) => one === position.status) ?? there.status;
  const has = (key: ColumnKey): boolean => key in fields;
  return {
    ...site,
    recommendations: site.recommendations.map((one) =>
      one.id === id && has('leadPost') ? { ...one, leadPost } : one
    ),
    positions: [
      ...site.positions.filter((one) => one.id !== id),
      {
        ...there,
        status,
        ...(has('position') && { text: position.position }),
        ...(has('waitingFor') && { waitingFor: position.waitingFor }),
        ...(has('asAt') && { asAt: position.asAt })
      }
    ]
  };
}
