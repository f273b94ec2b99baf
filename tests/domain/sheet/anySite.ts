import fc from 'fast-check';
import type { Position, Recommendation } from '../../../src/domain/records';
import type { PullRecords } from '../../../src/domain/sheet/rowsToPull';
import { STATUS_ORDER } from '../../../src/domain/status';
import { keptText } from '../../../src/domain/sheet/keptText';
import { aDeadline, anAction, aPosition, aRecommendation } from '../builders';
import { anyText, aSite } from './sheetBuilders';

const aDate = fc
  .record({
    year: fc.integer({ min: 2010, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined })
  })
  .map(({ year, month, day }) =>
    [year, month, ...(day === undefined ? [] : [day])]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
  );

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const aText = anyText.map((text) => keptText(text));
const aLine = anyText.map((text) => keptText(text)?.replace(/\n/g, ' '));

/** What somebody may write into a position. */
export const anyPosition: fc.Arbitrary<Omit<Position, 'id'>> = fc.record({
  status: fc.constantFrom(...STATUS_ORDER),
  text: maybe(aText),
  reason: maybe(aText),
  waitingFor: maybe(aText),
  asAt: maybe(aDate)
});

const anAllocation = fc.record({
  directorate: maybe(aLine),
  leadPost: maybe(aLine),
  leadOfficer: maybe(aLine)
});

const aFinding: fc.Arbitrary<readonly [Partial<Recommendation>, Omit<Position, 'id'> | undefined]> =
  fc.tuple(
    fc.record({
      ref: maybe(aLine),
      wording: anyText,
      deadline: fc
        .record({ original: maybe(aDate), revised: fc.array(aDate, { maxLength: 3 }) })
        .map((dates) => aDeadline(dates)),
      withdrawn: fc.constantFrom(undefined, undefined, undefined, 'A mistake.')
    }),
    maybe(anyPosition)
  );

export const MOST_FINDINGS = 5;

/** A site of a few recommendations with whatever may stand in their fields. */
export const anySite: fc.Arbitrary<PullRecords> = fc
  .array(fc.tuple(aFinding, anAllocation), { minLength: 1, maxLength: MOST_FINDINGS })
  .map((findings) =>
    aSite({
      recommendations: findings.map(([[fields], allocation], place) =>
        aRecommendation({ ...fields, ...allocation, id: idAt(place), order: place + 1 })
      ),
      positions: findings.flatMap(([[, position]], place) =>
        position === undefined ? [] : [aPosition({ ...position, id: idAt(place) })]
      ),
      actions: findings.map(([[, position]], place) =>
        anAction({
          id: `action-${place}`,
          recommendationId: idAt(place),
          kind: place % 2 === 0 ? 'sub-action' : 'task',
          text: 'What is to be done',
          status: place % 2 === 0 ? position?.status : undefined,
          position: position?.text,
          asAt: position?.asAt,
          done: place % 3 === 0
        })
      )
    })
  );

/** What others do to a site: positions and allocations change, records come and go. */
export const anyEdits: fc.Arbitrary<(site: PullRecords) => PullRecords> = fc
  .array(
    fc.record({
      place: fc.nat({ max: MOST_FINDINGS - 1 }),
      position: anyPosition,
      allocation: anAllocation,
      what: fc.constantFrom('position', 'allocation', 'withdrawn', 'added')
    }),
    { maxLength: 4 }
  )
  .map((edits) => (site: PullRecords) => edits.reduce(edited, site));

interface AnEdit {
  readonly place: number;
  readonly position: Omit<Position, 'id'>;
  readonly allocation: Partial<Recommendation>;
  readonly what: string;
}

function edited(site: PullRecords, { place, position, allocation, what }: AnEdit): PullRecords {
  const id = idAt(place);
  const isThere = site.recommendations.some((one) => one.id === id);
  const change = (fields: Partial<Recommendation>): PullRecords => ({
    ...site,
    recommendations: site.recommendations.map((one) =>
      one.id === id ? { ...one, ...fields } : one
    )
  });
  if (what === 'allocation') return change(allocation);
  if (what === 'withdrawn') return change({ withdrawn: 'A mistake.' });
  if (what === 'added' || !isThere) {
    const added = idAt(site.recommendations.length);
    return {
      ...site,
      recommendations: [
        ...site.recommendations,
        aRecommendation({ id: added, order: site.recommendations.length + 1, ...allocation })
      ],
      positions: [...site.positions, aPosition({ ...position, id: added })]
    };
  }
  const others = site.positions.filter((one) => one.id !== id);
  return { ...site, positions: [...others, aPosition({ ...position, id })] };
}

function idAt(place: number): string {
  return `recommendation-${place}`;
}
