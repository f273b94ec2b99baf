import fc from 'fast-check';
import type { HistoryEvent } from '../../../src/domain/history/historyEvent';
import { joinHistory } from '../../../src/domain/history/joinHistory';
import { topicsOf } from '../../../src/domain/history/topicsOf';
import { anAction, anUpdate } from '../builders';
import { aChange, aReview, aUse, records, versions } from './historyBuilders';

describe('one time line', () => {
  const day = fc
    .integer({ min: 1, max: 28 })
    .map((date) => `2017-11-${String(date).padStart(2, '0')}T09:00:00Z`);
  const people = fc.constantFrom('Owen Pryce', 'Ellen Marsh', 'Priya Raman');
  const many = fc.record({
    updates: fc.uniqueArray(
      fc.record({ id: fc.nat(9).map((n) => `u${n}`), created: day, by: people, back: fc.nat(9) }),
      { selector: ({ id }) => id }
    ),
    changes: fc.uniqueArray(
      fc.record({ id: fc.nat(9).map((n) => `c${n}`), created: day, by: people, back: fc.nat(9) }),
      { selector: ({ id }) => id }
    ),
    reviews: fc.uniqueArray(
      fc.record({
        id: fc.nat(9).map((n) => `r${n}`),
        created: day,
        by: people,
        of: fc.nat(9),
        outcome: fc.constantFrom('agreed' as const, 'not agreed' as const),
        kind: fc.constantFrom(
          'decision on a date' as const,
          'verdict on evidence' as const,
          'reality test' as const
        )
      }),
      { selector: ({ id }) => id }
    ),
    uses: fc.uniqueArray(
      fc.record({ id: fc.nat(9).map((n) => `e${n}`), created: day, by: people, back: fc.nat(9) }),
      { selector: ({ id }) => id }
    )
  });

  test('holds every recorded fact once, newest first', () => {
    fc.assert(
      fc.property(many, ({ updates, changes, reviews, uses }) => {
        const given = records({
          updates: updates.map(({ id, created, by, back }) =>
            anUpdate({ id, created, author: by, ...(back < 4 && { withdrawsId: `u${back}` }) })
          ),
          dateChanges: changes.map(({ id, created, by, back }) =>
            aChange({
              id,
              created,
              author: by,
              ...(back < 3 && { to: [], withdrawsId: `c${back}` })
            })
          ),
          reviews: reviews.map(({ id, created, by, of, kind, outcome }) =>
            aReview({ id, created, author: by, kind, outcome, decidesId: `c${of}` })
          ),
          evidenceUses: uses.map(({ id, created, by, back }) =>
            aUse({
              id,
              created,
              author: by,
              ...(back < 3 && { proves: '', withdrawsId: `e${back}` })
            })
          )
        });
        const events = joinHistory(given);
        const times = events.map(({ at }) => at);
        expect(times).toEqual([...times].sort().reverse());
        const ids = events.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        // A request that its asker agreed in one go is told by the decision.
        const told = new Set(ids);
        for (const { id } of [...given.updates, ...given.reviews, ...given.evidenceUses]) {
          expect(told.has(id)).toBe(true);
        }
        for (const change of given.dateChanges) {
          const isOwnMove = events.some(
            (event) =>
              event.kind === 'date decided' &&
              event.movedFor !== undefined &&
              given.reviews.find(({ id }) => id === event.id)?.decidesId === change.id
          );
          expect(told.has(change.id) !== isOwnMove).toBe(true);
        }
        expect(events.length).toBeLessThanOrEqual(
          updates.length + changes.length + reviews.length + uses.length
        );
      })
    );
  });

  test('is narrowed to what an event is about', () => {
    const [both] = joinHistory(
      records({
        parts: [
          versions(
            anAction({ sourcePaper: '01' }),
            anAction({ sourcePaper: '01', status: 'GREEN', leadOfficer: 'Insp Gray' })
          )
        ]
      })
    );
    expect(both && topicsOf(both)).toEqual(['position', 'who']);
    const went: HistoryEvent = {
      kind: 'went overdue',
      id: 'x',
      at: '2017-10',
      original: '2017-09'
    };
    expect(topicsOf(went)).toContain('dates');
    const registered: HistoryEvent = { kind: 'registered', id: 'x', at: '2017-10' };
    expect(topicsOf(registered)).toEqual([]);
  });
});
