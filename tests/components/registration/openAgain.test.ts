import { emptyDraft } from '../../../src/components/registration/newReportDraft';
import type { NewReportDraft } from '../../../src/components/registration/newReportDraft';
import {
  isNothingSaved,
  newReportOf,
  problemsOf
} from '../../../src/components/registration/newReportSteps';
import { openAgain } from '../../../src/components/registration/openAgain';
import { TrackerError } from '../../../src/services/errors/trackerError';
import { aRecommendation, aReport } from '../../domain/builders';

const row = (id: string): NewReportDraft['rows'][number] => ({
  id,
  ref: id,
  kind: 'recommendation',
  wording: 'Within six months, ask.',
  forWhom: 'the force'
});
const entered: NewReportDraft = {
  ...emptyDraft('new'),
  facts: { title: 'Custody', publishers: '', published: '2017-11' },
  rows: [row('a'), row('b'), row('c')]
};
const refused: NewReportDraft = { ...entered, sent: true, refused: true };
const known = {
  reports: [aReport({ id: 'new', title: 'Custody' })],
  recommendations: [aRecommendation({ id: 'a', reportId: 'new', ref: 'a' })],
  positions: [{ id: 'b', status: 'WHITE', waitingFor: 'Home Office' } as const]
};
const rowsOpen = (draft: NewReportDraft, site: typeof known | undefined): readonly string[] =>
  draft.rows.map(({ id }) => id).filter(openAgain(draft, site).row);

describe('a report of which SharePoint refused a row', () => {
  test('may be mended where it is not on the site', () => {
    expect(rowsOpen(refused, known)).toEqual(['b', 'c']);
    expect(openAgain(refused, known).report).toBe(false);
    const { waiting } = openAgain(refused, known);
    expect(['a', 'b', 'c'].filter(waiting)).toEqual(['c']);
  });

  test('stays as it is until the site was read again, and where nothing was refused', () => {
    expect(rowsOpen(refused, undefined)).toEqual([]);
    expect(rowsOpen({ ...refused, refused: false }, known)).toEqual([]);
    expect(rowsOpen(entered, undefined)).toEqual(['a', 'b', 'c']);
  });

  test('may be mended as a whole where the report itself was refused', () => {
    expect(openAgain(refused, { ...known, reports: [], recommendations: [] }).report).toBe(true);
    expect(isNothingSaved(new TrackerError('refused'), 0, 'new')).toBe(true);
    expect(isNothingSaved(new TrackerError('refused'), 1, 'new')).toBe(false);
    expect(isNothingSaved(new TrackerError('refused'), 0, 'on the site')).toBe(false);
  });

  test('with a year that cannot be kept asks for the dates of what is not there', () => {
    const wrong = { ...refused, facts: { ...refused.facts, published: '0217-06' } };
    const { report, rows } = problemsOf(wrong, known);
    expect(report).toEqual([]);
    expect([...rows.keys()]).toEqual(['b', 'c']);
    const mended = {
      ...wrong,
      rows: wrong.rows.map((one) => ({ ...one, dueOriginal: '2018-05' }))
    };
    expect(problemsOf(mended, known).count).toBe(0);
    const { recommendations } = newReportOf(mended, known);
    expect(recommendations.map(({ deadline }) => deadline.original)).toEqual([
      '2018-05',
      '2018-05',
      '2018-05'
    ]);
  });

  test('that was not sent yet names the wrong year once, at the report', () => {
    const wrong = { ...entered, facts: { ...entered.facts, published: '0217-06' } };
    const { report, rows } = problemsOf(wrong, { reports: [], recommendations: [] });
    expect([report.map(({ field }) => field), rows.size]).toEqual([['published'], 0]);
  });
});
