import * as fs from 'node:fs';
import * as path from 'node:path';
import { owner, samplePeople } from '../../../local/people';
import { ensureSample } from '../../../local/sample';
import { connectAs } from '../../../local/sample/connectAs';
import type { SampleRecords } from '../../../local/sample/sampleRecords';
import type { ActionPlan } from '../../../src/domain/actionPlan';
import { startLocalServer } from '../localServer';
import { readSite } from './siteRecords';

const truths = path.resolve(__dirname, '../../../../shared/papers/ground-truth');

/** The counts that a careful person finds in a paper. */
function checksOf(paper: string): Readonly<Record<string, unknown>> {
  const file = fs.readFileSync(path.join(truths, `${paper}.json`), 'utf8');
  return (JSON.parse(file) as { readonly checks: Readonly<Record<string, unknown>> }).checks;
}

function count(values: readonly (string | number | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) {
    const name = String(value ?? 'none');
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

function isFrom(paper: string) {
  return ({ sourcePaper }: { readonly sourcePaper?: string }): boolean => sourcePaper === paper;
}

describe('the sample site, read back over REST', () => {
  let site: SampleRecords;

  beforeAll(async () => {
    const server = await startLocalServer({ directory: samplePeople });
    try {
      const { siteUrl } = server;
      await ensureSample({ siteUrl, people: samplePeople, report: () => undefined });
      site = await readSite(connectAs(siteUrl, owner.login));
    } finally {
      await server.stop();
    }
  });

  /** The recommendations of a paper, and what belongs to them. */
  const of = (paper: string) => {
    const recommendations = site.recommendations.filter(isFrom(paper));
    const ids = new Set(recommendations.map(({ id }) => id));
    return {
      reports: site.reports.filter(isFrom(paper)),
      recommendations,
      positions: site.positions.filter(({ id }) => ids.has(id)),
      actions: site.actions.filter(({ recommendationId }) => ids.has(recommendationId))
    };
  };

  /** The plans of the review, in its order. */
  const plans = (): readonly ActionPlan[] =>
    site.reports
      .flatMap(({ plan }) => plan ?? [])
      .filter(isFrom('02'))
      .sort((a, b) => a.order - b.order);

  const openPlans = (): readonly ActionPlan[] =>
    plans().filter(({ closure }) => closure?.state !== 'closed');

  it('holds nothing that could not be understood', () => {
    expect(site.problems).toEqual([]);
  });

  it('has every record’s source paper, but for the one claim made on the site', () => {
    const records = [
      ...[site.reports, site.recommendations, site.actions, site.updates].flat(),
      ...[site.posts, site.gradings, site.followUps].flat()
    ];
    const without = records.filter(({ sourcePaper }) => sourcePaper === undefined);
    expect(without).toHaveLength(1);
    expect(Object.keys(count(records.map(({ sourcePaper }) => sourcePaper))).sort()).toEqual([
      '00',
      '01',
      '02',
      '03',
      '04',
      'none'
    ]);
  });

  it('has 11 areas for improvement and 34 tasks of paper 00', () => {
    const { recommendations, actions } = of('00');
    expect(count(recommendations.map(({ kind }) => kind))).toEqual({ 'area for improvement': 11 });
    expect(count(actions.map(({ kind }) => kind))).toEqual({ task: 34 });
  });

  it('has 14 reports, 53 recommendations and 59 status lines of paper 01', () => {
    const { reports, recommendations, actions } = of('01');
    const parts = actions.filter(({ kind }) => kind === 'sub-action');
    const withParts = new Set(parts.map(({ recommendationId }) => recommendationId));
    expect(reports).toHaveLength(14);
    expect(recommendations).toHaveLength(53);
    expect(recommendations.length - withParts.size + parts.length).toBe(59);
  });

  it('has 41 plans of paper 02, 28 of them open', () => {
    expect(plans().map(({ order }) => order)).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
    expect(openPlans()).toHaveLength(28);
    expect(count(openPlans().map(({ tier }) => tier))).toEqual({ 1: 5, 2: 17, 3: 4, none: 2 });
    expect(count(plans().map(({ level }) => level))).toEqual({ 1: 1, 2: 28, 3: 12 });
  });

  it('counts 62 areas for improvement and 150 recommendations in them, and knows what is not known', () => {
    expect(sum(plans().map(({ afis }) => afis))).toBe(62);
    expect(sum(plans().map(({ recommendations }) => recommendations))).toBe(150);
    expect(sum(plans().map(({ causesOfConcern }) => causesOfConcern))).toBe(2);
    const unknown = (name: 'afis' | 'recommendations'): readonly number[] =>
      plans().flatMap((plan) => (plan[name] === undefined ? plan.order : []));
    expect(unknown('recommendations')).toEqual([5, 7]);
    expect(unknown('afis')).toEqual([38]);
  });

  it('has one report where two papers speak of the same: 02’s plan 36 on 00, its plan 25 on 01 R6', () => {
    const joined = site.reports.filter(
      ({ sourcePaper, plan }) => plan !== undefined && plan.sourcePaper !== sourcePaper
    );
    expect(
      joined.map(({ sourcePaper, order, plan }) => [sourcePaper, order, plan?.order]).sort()
    ).toEqual([
      ['00', 1, 36],
      ['01', 6, 25]
    ]);
    expect(of('02').reports).toHaveLength(39);
    const subjects = new Set(site.updates.filter(isFrom('02')).map(({ subjectId }) => subjectId));
    expect(joined.every(({ id }) => subjects.has(id))).toBe(true);
    expect(subjects.size).toBe(41);
  });

  it('has 12 findings and 5 gradings of paper 03, its 9 clauses and 42 points of progress', () => {
    const { recommendations, actions } = of('03');
    expect(count(recommendations.map(({ kind }) => kind))).toEqual({
      'area for improvement': 11,
      recommendation: 1
    });
    expect(count(actions.map(({ kind }) => kind))).toEqual({ clause: 9 });
    expect(site.gradings.filter(isFrom('03'))).toHaveLength(5);
    const points = site.updates
      .filter(isFrom('03'))
      .flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('• ')));
    expect(points).toHaveLength(42);
  });

  it('has 18 rows of the schedule, 39 findings and 9 gradings of paper 04', () => {
    const { reports, recommendations } = of('04');
    expect(reports.filter(({ publication }) => publication !== undefined)).toHaveLength(18);
    expect(count(recommendations.map(({ kind }) => kind))).toEqual({
      'area for improvement': 24,
      'cause of concern': 9,
      recommendation: 6
    });
    expect(count(site.gradings.filter(isFrom('04')).map(({ grade }) => grade))).toEqual({
      good: 3,
      'requires improvement': 3,
      inadequate: 1,
      'not graded': 2
    });
  });

  it('has 14 audits of paper 04, and 25 and 11 follow-ups', () => {
    expect(of('04').reports.filter(({ audit }) => audit !== undefined)).toHaveLength(14);
    const ofYear = (year: string): number =>
      sum(site.followUps.filter((each) => each.year === year).map((each) => each.count));
    expect([ofYear('2015/16'), ofYear('2016/17')]).toEqual([25, 11]);
  });

  it('names no directorate of the force that the Settings do not offer', () => {
    const offered = new Set(site.settings.vocabularies.directorates);
    const named = [
      ...site.recommendations.flatMap(({ directorate }) => directorate ?? []),
      ...site.posts.flatMap(({ directorate }) => directorate ?? []),
      ...plans().flatMap(({ directorates }) => directorates)
    ];
    expect(named.filter((directorate) => !offered.has(directorate))).toEqual([]);
  });

  const withTruth = fs.existsSync(truths) ? describe : describe.skip;
  withTruth('against the ground truth (skipped where ../shared/papers is not here)', () => {
    it('counts as the checks of 00 and 01 do', () => {
      expect(of('00').actions).toHaveLength(Number(checksOf('00').tasksTotal));
      expect(count(of('00').recommendations.map(({ leadPost }) => leadPost))).toEqual(
        checksOf('00').byLeadAfterInheritance
      );
      const checks01 = checksOf('01');
      expect(of('01').recommendations).toHaveLength(Number(checks01.findings));
      expect(count(of('01').recommendations.map(({ kind }) => kind))).toEqual(
        checks01.findingsByKind
      );
    });

    it('counts as the checks of 02 do', () => {
      const confirmed = plans().filter(({ closure }) => closure?.confirmedBy === 'HMICFRS');
      const byTier = openPlans().map(({ tier }) =>
        tier === undefined ? '(blank)' : `Tier ${tier}`
      );
      expect(checksOf('02')).toMatchObject({
        rows: plans().length,
        byLevel: count(plans().map(({ level }) => `Level ${level}`)),
        open: openPlans().length,
        openByTier: count(byTier),
        closedRows: plans().flatMap((plan) => (openPlans().includes(plan) ? [] : plan.order)),
        closedConfirmedByHMICFRS: confirmed.length,
        totalAFIs: sum(plans().map(({ afis }) => afis)),
        totalRecommendations: sum(plans().map(({ recommendations }) => recommendations)),
        totalCausesOfConcern: sum(plans().map(({ causesOfConcern }) => causesOfConcern)),
        openAFIs: sum(openPlans().map(({ afis }) => afis)),
        openRecommendations: sum(openPlans().map(({ recommendations }) => recommendations)),
        rowsWithLostRecommendationCount: plans().flatMap(({ recommendations, order }) =>
          recommendations === undefined ? order : []
        )
      });
    });
  });
});
