import { paper02Records } from '../../../local/sample/paper02';
import { recordIdOf } from '../../../local/sample/recordIdOf';
import type { ActionPlan } from '../../../src/domain/actionPlan';
import { isPartialDate, lastDay } from '../../../src/domain/dates/partialDate';
import { runsInCommon } from './ownWords';
import { paper02IsHere, readPaper02, readTruePlans } from './paper02';

const records = paper02Records();

/** Each plan with the report that it is for and its name in the review, in the review's order. */
const rows = [
  ...records.reports.flatMap(({ id, title, plan }) =>
    plan === undefined ? [] : [{ reportId: id, name: plan.title ?? title, plan }]
  ),
  ...records.plansOfOtherPapers.map(({ reportId, plan }) => ({
    reportId,
    name: plan.title,
    plan
  }))
].sort((a, b) => a.plan.order - b.plan.order);

const plans = rows.map(({ plan }) => plan);
const open = plans.filter(({ closure }) => closure?.state !== 'closed');
const orders = (all: readonly ActionPlan[]) => all.map(({ order }) => order);
const sum = (all: readonly (number | undefined)[]) =>
  all.reduce<number>((total, each) => total + (each ?? 0), 0);
const having = <Value>(value: (plan: ActionPlan) => Value, of: readonly ActionPlan[], is: Value) =>
  of.filter((plan) => value(plan) === is).length;

describe('the plan review of August 2023', () => {
  it('has 41 plans in the order of the paper, one for each report', () => {
    expect(orders(plans)).toEqual(Array.from({ length: 41 }, (_, index) => index + 1));
    expect(new Set(rows.map(({ reportId }) => reportId)).size).toBe(41);
  });

  it('joins two plans to the reports of other papers, and only those', () => {
    expect(records.plansOfOtherPapers.map(({ reportId, plan }) => [reportId, plan.order])).toEqual([
      [recordIdOf('paper01/R6'), 25],
      [recordIdOf('paper00/R1'), 36]
    ]);
  });

  it('counts levels, findings and causes of concern; an unknown count is not 0', () => {
    expect([1, 2, 3].map((level) => having((plan) => plan.level, plans, level))).toEqual([
      1, 28, 12
    ]);
    expect(sum(plans.map(({ afis }) => afis))).toBe(62);
    expect(sum(plans.map(({ recommendations }) => recommendations))).toBe(150);
    expect(sum(plans.map(({ causesOfConcern }) => causesOfConcern))).toBe(2);
    expect(orders(plans.filter(({ afis }) => afis === undefined))).toEqual([38]);
    expect(orders(plans.filter((plan) => plan.recommendations === undefined))).toEqual([5, 7]);
  });

  it('has 28 open and 13 closed, four of them confirmed by HMICFRS', () => {
    expect(open).toHaveLength(28);
    expect(orders(plans.filter(({ closure }) => closure?.state === 'closed'))).toEqual([
      7, 9, 10, 11, 14, 22, 25, 26, 27, 32, 33, 35, 39
    ]);
    expect(orders(plans.filter(({ closure }) => closure?.confirmedBy === 'HMICFRS'))).toEqual([
      27, 32, 33, 35
    ]);
    expect(
      plans.filter(({ closure }) => closure?.supersededBy !== undefined).map(({ order }) => order)
    ).toEqual([25, 26]);
  });

  it('has open plans of tier 1, 2, 3 and of none', () => {
    expect([1, 2, 3, undefined].map((tier) => having((plan) => plan.tier, open, tier))).toEqual([
      5, 17, 4, 2
    ]);
  });

  it('knows what is past its date, due in the month and without a date', () => {
    const due = ({ completion }: ActionPlan) =>
      completion === undefined ? undefined : lastDay(completion);
    expect(orders(open.filter((plan) => (due(plan) ?? '9999') < '2023-08-01'))).toEqual([
      4, 5, 12, 20, 21, 36
    ]);
    expect(orders(open.filter((plan) => due(plan) === '2023-08-31'))).toEqual([1, 23, 34]);
    expect(orders(open.filter((plan) => due(plan) === undefined))).toEqual([29, 30, 38, 40, 41]);
  });

  it('keeps the colours that the prose records and expects', () => {
    expect(
      plans.filter(({ rag }) => rag !== undefined).map(({ order, rag }) => [order, rag])
    ).toEqual([
      [5, 'AMBER'],
      [6, 'AMBER'],
      [18, 'RED'],
      [28, 'AMBER'],
      [36, 'AMBER']
    ]);
    expect(
      plans
        .filter(({ ragExpected }) => ragExpected !== undefined)
        .map(({ order, ragExpected, ragExpectedBy }) => `${order} ${ragExpected} ${ragExpectedBy}`)
    ).toEqual([
      '1 GREEN 2023-07',
      '5 GREEN 2023-06',
      '6 GREEN 2023-06',
      '7 GREEN 2023-05',
      '12 GREEN 2023-06',
      '13 AMBER 2023-08',
      '15 GREEN 2023-05',
      '22 GREEN 2023-05',
      '24 AMBER 2023-05',
      '36 GREEN 2023-06'
    ]);
  });

  it('has one corporate update for each plan, about its report, of August 2023', () => {
    expect(records.updates.map(({ subjectId }) => subjectId)).toEqual(
      rows.map(({ reportId }) => reportId)
    );
    expect(new Set(records.updates.map(({ asAt }) => asAt))).toEqual(new Set(['2023-08']));
    expect(records.updates.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('keeps the contradiction of plan 37: February 2024 in the cell, February 2023 in the text', () => {
    const row = rows[36];
    expect(row?.plan.completion).toBe('2024-02');
    const update = records.updates.find(({ subjectId }) => subjectId === row?.reportId);
    expect(update?.text).toContain('February 2023');
  });

  it('names the source in every record, and dates that exist', () => {
    const sources = [
      ...records.reports.map(({ sourcePaper }) => sourcePaper),
      ...plans.map(({ sourcePaper }) => sourcePaper),
      ...records.updates.map(({ sourcePaper }) => sourcePaper)
    ];
    expect(sources).toHaveLength(39 + 41 + 41);
    expect(new Set(sources)).toEqual(new Set(['02']));
    const dates = plans.flatMap(({ completion, ragExpectedBy }) => [completion, ragExpectedBy]);
    expect(dates.filter((date) => date !== undefined && !isPartialDate(date))).toEqual([]);
    expect(new Set(records.updates.map(({ id }) => id)).size).toBe(41);
  });

  it('gives the same ids every time', () => {
    expect(paper02Records()).toEqual(records);
  });
});

if (paper02IsHere) {
  describe('the plan review against paper 02', () => {
    it('agrees on every row: name, level, counts, tier, completion, closed and confirmed', () => {
      expect(
        rows.map(({ name, plan }) => ({
          row: plan.order,
          title: name,
          level: plan.level,
          afis: plan.afis ?? null,
          recommendations: plan.recommendations ?? null,
          causesOfConcern: plan.causesOfConcern,
          tier: plan.tier ?? null,
          completionPrinted: plan.completionPrinted ?? null,
          completion: plan.completion ?? null,
          closed: plan.closure?.state === 'closed',
          confirmed: plan.closure?.confirmedBy === 'HMICFRS'
        }))
      ).toEqual(
        readTruePlans().map((plan) => ({
          row: plan.row,
          title: plan.title,
          level: plan.level,
          afis: plan.afis,
          recommendations: plan.recommendations,
          causesOfConcern: plan.causesOfConcern,
          tier: plan.tier,
          completionPrinted: plan.completionNormalised ?? plan.completionPrinted,
          completion: plan.completion,
          closed: plan.closed,
          confirmed: plan.closedConfirmedByHMICFRS
        }))
      );
    });

    it('says it in its own words: no six in a row are the paper’s', () => {
      const texts = [
        ...records.updates.map(({ text }) => text),
        ...plans.flatMap(({ closure }) => closure?.supersededBy ?? [])
      ];
      expect(runsInCommon(6, texts, readPaper02(), [])).toEqual([]);
    });
  });
} else {
  describe.skip('the plan review against paper 02 (skipped: ../shared/papers is not here)', () => {
    it('agrees with the paper', () => undefined);
  });
}
