import fc from 'fast-check';
import { addMonths } from '../../../src/domain/dates/months';
import { currentDue } from '../../../src/domain/deadline/currentDue';
import type { Deadline } from '../../../src/domain/deadline/deadline';
import type { DueDateChange } from '../../../src/domain/dueDateChange';
import { datesOf } from '../../../src/domain/ledger/dateLedger';
import { withLedger } from '../../../src/domain/ledger/withLedger';
import type { Review } from '../../../src/domain/review';
import { aDeadline } from '../builders';
import { aChange, aDecision } from './builders';

/** One thing that happens to a date: what is asked, and what becomes of it. */
interface Step {
  readonly months: number;
  readonly end: 'open' | 'withdrawn' | 'refused' | 'agreed' | 'agreed otherwise';
}

interface Story {
  readonly came: Deadline;
  readonly changes: readonly DueDateChange[];
  readonly decisions: readonly Review[];
  /** What is due after each agreed step, as the people of the story know it. */
  readonly agreed: readonly (readonly string[])[];
  /** How many steps the row has followed. */
  readonly mended: number;
}

const aCame: fc.Arbitrary<Deadline> = fc
  .record({
    original: fc.option(fc.integer({ min: 0, max: 24 }), { nil: undefined }),
    moved: fc.option(fc.integer({ min: 1, max: 24 }), { nil: undefined })
  })
  .map(({ original, moved }) => {
    if (original === undefined) return aDeadline({ form: 'none', setBy: 'none set' });
    const date = addMonths('2016-01', original);
    const revised = moved === undefined ? [] : [addMonths(date, moved)];
    return aDeadline({ original: date, setBy: 'inspectorate', revised });
  });

const aStep: fc.Arbitrary<Step> = fc.record({
  months: fc.integer({ min: 1, max: 36 }),
  end: fc.constantFrom('open', 'withdrawn', 'refused', 'agreed', 'agreed otherwise')
});

const aStory: fc.Arbitrary<Story> = fc
  .tuple(aCame, fc.array(aStep, { maxLength: 8 }), fc.nat())
  .map(([came, steps, share]) => tell(came, steps, share));

function tell(came: Deadline, steps: readonly Step[], share: number): Story {
  const changes: DueDateChange[] = [];
  const decisions: Review[] = [];
  const agreed: (readonly string[])[] = [];
  let due = currentDue(came);
  steps.forEach(({ months, end }, index) => {
    const id = `change-${index}`;
    // A new date each time, so that a row tells which decisions it followed.
    const to = [addMonths('2020-01', months * 10 + index)];
    changes.push(aChange({ id, from: due, to }));
    if (end === 'withdrawn') {
      changes.push(aChange({ id: `${id}-back`, from: [], to: [], withdrawsId: id }));
    } else if (end !== 'open') {
      const other = end === 'agreed otherwise' ? [addMonths(to[0] ?? '', 500)] : [];
      const outcome = end === 'refused' ? 'not agreed' : 'agreed';
      decisions.push(
        aDecision({ id: `decision-${index}`, decidesId: id, outcome, dateDecided: other })
      );
      if (outcome === 'agreed') {
        due = other.length > 0 ? other : to;
        agreed.push(due);
      }
    }
  });
  return {
    came,
    changes,
    decisions,
    agreed,
    mended: agreed.length === 0 ? 0 : share % (agreed.length + 1)
  };
}

/** The row as it stands after the first agreed decisions. */
function rowAfter({ came, changes, decisions, agreed }: Story, count: number): Deadline {
  const records = { changes, decisions: [] as Review[] };
  let seen = 0;
  for (const decision of decisions) {
    if (seen === count) break;
    records.decisions.push(decision);
    if (decision.outcome === 'agreed') seen += 1;
  }
  expect(count).toBeLessThanOrEqual(agreed.length);
  return withLedger({ id: 'recommendation-1', deadline: came }, records).record.deadline;
}

const read = (story: Story, deadline: Deadline): ReturnType<typeof withLedger> =>
  withLedger({ id: 'recommendation-1', deadline }, story);

describe('whatever is asked, refused, withdrawn and agreed', () => {
  test('an original that is there never changes, nor who set it', () => {
    fc.assert(
      fc.property(aStory, (story) => {
        fc.pre(story.came.original !== undefined);
        const { record, ledger } = read(story, story.came);
        expect(ledger).toMatchObject({ original: story.came.original, setBy: 'inspectorate' });
        expect(record.deadline).toMatchObject({
          original: story.came.original,
          setBy: 'inspectorate',
          printed: story.came.printed
        });
      })
    );
  });

  test('a first date becomes the original, and stays it', () => {
    fc.assert(
      fc.property(aStory, (story) => {
        fc.pre(story.came.original === undefined && story.agreed.length > 0);
        const { ledger } = read(story, story.came);
        expect(ledger).toMatchObject({ original: story.agreed[0]?.[0], setBy: 'internal' });
        expect(ledger.moves).toHaveLength(story.agreed.length - 1);
      })
    );
  });

  test('the moves are those agreed, in their order, after the one that came printed', () => {
    fc.assert(
      fc.property(aStory, (story) => {
        fc.pre(story.came.original !== undefined);
        const { ledger } = read(story, story.came);
        const printed = story.came.revised.length > 0 ? [story.came.revised] : [];
        expect(ledger.moves.map(datesOf)).toEqual([...printed, ...story.agreed]);
      })
    );
  });

  test('what is due is what was agreed last, or what came', () => {
    fc.assert(
      fc.property(aStory, (story) => {
        const { record, ledger } = read(story, story.came);
        const last = story.agreed[story.agreed.length - 1] ?? currentDue(story.came);
        expect(ledger.due).toEqual(last);
        expect(currentDue(record.deadline)).toEqual(last);
      })
    );
  });

  test('every request is in exactly one place, or withdrawn', () => {
    fc.assert(
      fc.property(aStory, (story) => {
        const { ledger } = read(story, story.came);
        const { asked, refused, moves, firstSet } = ledger;
        const placed = [...asked, ...refused, ...moves, ...(firstSet ? [firstSet] : [])]
          .map(({ id }) => id)
          .filter((id) => id !== 'recommendation-1');
        const withdrawn = new Set(story.changes.map(({ withdrawsId }) => withdrawsId));
        const expected = story.changes
          .filter(({ id, to }) => to.length > 0 && !withdrawn.has(id))
          .map(({ id }) => id);
        expect([...placed].sort()).toEqual([...expected].sort());
      })
    );
  });

  test('however far behind the row is, readers see the same, and mending twice changes nothing', () => {
    fc.assert(
      fc.property(aStory, (story) => {
        const whole = read(story, story.came);
        const behind = read(story, rowAfter(story, story.mended));
        const { isRowBehind, ...seen } = behind.ledger;
        expect(isRowBehind).toBe(story.mended < story.agreed.length);
        expect(seen).toEqual({ ...whole.ledger, isRowBehind: undefined });
        const again = read(story, behind.record.deadline);
        expect(again.record.deadline).toBe(behind.record.deadline);
        expect(again.ledger.isRowBehind).toBe(false);
      })
    );
  });
});
