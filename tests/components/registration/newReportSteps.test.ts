import { emptyDraft, isEntered } from '../../../src/components/registration/newReportDraft';
import type { NewReportDraft } from '../../../src/components/registration/newReportDraft';
import {
  isNothingSaved,
  likeNewReport,
  newReportOf,
  problemsOf
} from '../../../src/components/registration/newReportSteps';
import { RegistrationError } from '../../../src/services/records/registration/registrationError';
import { TrackerError } from '../../../src/services/errors/trackerError';
import { aRecommendation, aReport } from '../../domain/builders';

const row = (id: string, ref: string): NewReportDraft['rows'][number] => ({
  id,
  ref,
  kind: 'recommendation',
  wording: 'Within six months, ask.',
  forWhom: 'the force'
});
const draft: NewReportDraft = {
  ...emptyDraft('new'),
  facts: { title: 'Custody', publishers: 'HMICFRS', published: '2017-11' },
  rows: [row('a', '1'), row('b', '2')]
};
const there = {
  reports: [aReport({ id: 'old', title: 'Crime', order: 3 })],
  recommendations: [aRecommendation({ id: 'r', reportId: 'old', ref: '2', order: 4 })]
};

describe('a report that is entered', () => {
  test('is the same when it is sent again, with half of it on the site', () => {
    const first = newReportOf(draft, there);
    const again = newReportOf(draft, {
      reports: [...there.reports, first.report],
      recommendations: [...there.recommendations, ...first.recommendations.slice(0, 1)]
    });
    expect(again).toEqual(first);
    expect(first.report.order).toBe(0);
    expect(first.recommendations.map(({ order }) => order)).toEqual([1, 2]);
  });

  test('goes on after what a chosen report has, and may not use its numbers', () => {
    const added: NewReportDraft = { ...draft, existing: 'old' };
    expect(newReportOf(added, there)).toMatchObject({
      isThere: true,
      recommendations: [{ order: 5, reportId: 'old' }, { order: 6 }]
    });
    const { rows, report, count } = problemsOf(added, there);
    expect([...rows.keys()]).toEqual(['b']);
    expect([report.length, count]).toEqual([0, 1]);
  });

  test('that is on the site already has to be chosen, unless it was sent itself', () => {
    const named = { ...draft, facts: { ...draft.facts, title: 'crime' } };
    expect(problemsOf(named, there).isThere).toBe(true);
    expect(likeNewReport({ ...named, sent: true }, there)).toEqual({ alike: [] });
  });

  test('may be changed again only where nothing of it was saved for certain', () => {
    expect(isNothingSaved(new TrackerError('site busy'), 0)).toBe(true);
    expect(isNothingSaved(new RegistrationError('report is there', ['Custody']), 0)).toBe(true);
    expect(isNothingSaved(new TrackerError('site busy'), 2)).toBe(false);
    expect(isNothingSaved(new TrackerError('answer lost'), 0)).toBe(false);
  });

  test('is kept as a draft as soon as anything is entered', () => {
    expect(isEntered(emptyDraft('new', 'old'))).toBe(false);
    expect(isEntered({ ...emptyDraft('new'), pasting: ' 1. Ask.' })).toBe(true);
    expect(isEntered(draft)).toBe(true);
  });
});
