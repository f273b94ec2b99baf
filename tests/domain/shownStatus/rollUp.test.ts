import fc from 'fast-check';

import type { Action, Update } from '../../../src/domain/records';
import type { RegisterEntry } from '../../../src/domain/register/entry';
import { rollUp } from '../../../src/domain/shownStatus/rollUp';
import { STATUS_ORDER, isComplete } from '../../../src/domain/status';
import { aDeadline, aPosition, anAction, anEntry, anUpdate } from '../builders';

const APRIL_2017 = aDeadline({ original: '2017-04' });

function withParts(
  parts: readonly Partial<Action>[],
  updates: readonly Update[] = []
): RegisterEntry {
  const actions = parts.map((part, index) =>
    anAction({ id: `action-${index}`, order: index + 1, deadline: APRIL_2017, ...part })
  );
  return anEntry({ actions, updates, positions: [aPosition({ status: 'AMBER' })] });
}

describe('a status rolled up from parts', () => {
  test('is decided by any open part, RED before AMBER before WHITE', () => {
    expect(rollUp(['GREEN', 'AMBER'])).toBe('AMBER');
    expect(rollUp(['WHITE', 'AMBER', 'RED', 'CLOSED'])).toBe('RED');
    expect(rollUp(['GREEN', 'WHITE', 'CLOSED'])).toBe('WHITE');
  });

  test('is GREEN when all are complete, CLOSED when all are closed, nothing for no parts', () => {
    expect(rollUp(['GREEN', 'CLOSED'])).toBe('GREEN');
    expect(rollUp(['CLOSED', 'CLOSED'])).toBe('CLOSED');
    expect(rollUp([])).toBeUndefined();
  });

  test('is that of a part, in whatever order they stand', () => {
    const statuses = fc.array(fc.constantFrom(...STATUS_ORDER), { minLength: 1 });
    fc.assert(
      fc.property(statuses, (parts) => {
        const whole = rollUp(parts);
        expect(parts).toContain(whole);
        expect(rollUp([...parts].reverse())).toBe(whole);
        expect(whole !== undefined && isComplete(whole)).toBe(parts.every(isComplete));
      })
    );
  });

  test('is shown for the recommendation, whatever its own position says', () => {
    const entry = withParts([{ status: 'GREEN' }, { status: 'CLOSED' }]);
    expect(entry.shown).toMatchObject({
      status: 'GREEN',
      recorded: 'AMBER',
      reason: { kind: 'rolled up', parts: 2, open: 0 }
    });
  });

  test('uses the shown statuses: an AMBER part that is late makes the whole RED', () => {
    const entry = withParts([{ status: 'GREEN' }, { status: 'AMBER' }]);
    expect(entry.shown.status).toBe('RED');
    expect(entry.shown.reason).toEqual({
      kind: 'rolled up',
      parts: 2,
      open: 1,
      decidedBy: { kind: 'overdue', monthsPast: 7, original: '2017-04', revised: [] }
    });
  });

  test('is explained by the part that is late the longest', () => {
    const entry = withParts([
      { status: 'RED' },
      { status: 'RED', deadline: aDeadline({ original: '2016-03' }) },
      { status: 'RED', deadline: aDeadline({ original: '2018-03' }), reason: 'no budget' }
    ]);
    expect(entry.shown.reason).toMatchObject({ decidedBy: { kind: 'overdue', monthsPast: 20 } });
  });

  test('is explained by the part that is due first', () => {
    const due = (month?: string): Partial<Action> => ({
      status: 'AMBER',
      deadline: aDeadline({ original: month })
    });
    const entry = withParts([due('2018-06'), due(undefined), due('2018-01')]);
    expect(entry.shown.reason).toMatchObject({ decidedBy: { kind: 'ongoing', due: ['2018-01'] } });
  });

  test('is not changed by changed parts while an unchanged one decides', () => {
    const entry = withParts([{ status: 'GREEN', statusSince: '2017-11' }, { status: 'RED' }]);
    expect(entry.shown.changed).toBe(false);
    expect(entry.parts.map((part) => part.shown?.changed)).toEqual([true, false]);
  });

  test('is changed when every deciding part is, or when the last part was completed', () => {
    const since = '2017-11';
    expect(withParts([{ status: 'RED', statusSince: since }]).shown.changed).toBe(true);
    const completed = withParts([{ status: 'GREEN' }, { status: 'GREEN', statusSince: since }]);
    expect(completed.shown.changed).toBe(true);
  });

  test('is pending review when a person here completed the whole', () => {
    const complete = [{ status: 'GREEN' as const }];
    expect(withParts(complete, [anUpdate()]).shown.pendingReview).toBe(true);
    expect(withParts(complete, [anUpdate({ sourcePaper: '01' })]).shown.pendingReview).toBe(false);
    expect(withParts([{ status: 'AMBER' }], [anUpdate()]).shown.pendingReview).toBe(false);
  });

  test('leaves tasks, clauses and sub-actions without a status out', () => {
    const entry = withParts([{ kind: 'task' }, { kind: 'clause' }, { kind: 'sub-action' }]);
    expect(entry.shown.reason.kind).not.toBe('rolled up');
    expect(entry.parts.map((part) => part.shown)).toEqual([undefined, undefined, undefined]);
  });
});
