import { addMonths } from '../../src/domain/dates/months';
import type { PartialDate } from '../../src/domain/dates/partialDate';
import type { SiteRecords } from '../../src/services/records/trackerStore';
import { paper01 } from './paper01';
import { recordsOf } from './records';
import { seededChoice } from './seededChoice';
import type { Choice } from './seededChoice';
import { sampleSettings } from './settings';
import type { SamplePaper, SampleRecommendation, SampleReport } from './types';

const AREAS = [
  'custody',
  'roads policing',
  'neighbourhood policing',
  'response',
  'cyber crime',
  'fraud',
  'firearms licensing',
  'the control room',
  'public order',
  'child protection'
];

/** What varied recommendations are made from: all of paper 01 but those with parts or tasks. */
const stock: readonly SampleRecommendation[] = paper01.reports
  .flatMap((report) => report.recommendations)
  .filter((each) => each.parts === undefined && each.tasks === undefined);

/**
 * Records of a large site, for measuring: n recommendations in reports of 4 to 20, published from
 * 2010 to 2017, made from the stock of paper 01. Pure; the same n and seed give the same records.
 */
export function manyRecords(n: number, seed: number): SiteRecords {
  const choice = seededChoice(seed);
  const reports: (SampleReport & { readonly published: PartialDate })[] = [];
  let made = 0;
  while (made < n) {
    const size = Math.min(n - made, choice.between(4, 20));
    reports.push(manyReport(reports.length + 1, size, choice));
    made += size;
  }
  reports.sort((a, b) => b.published.localeCompare(a.published));
  // The register page of the sample shows source 01, and so measures these too.
  const paper: SamplePaper = { key: `many-${seed}`, source: '01', newSince: '2017-11', reports };
  return { settings: sampleSettings, posts: [], dateChanges: [], reviews: [], ...recordsOf(paper) };
}

function manyReport(number: number, size: number, choice: Choice) {
  const model = choice.oneOf(paper01.reports);
  const published = addMonths('2010-01', choice.between(0, 94));
  const area = choice.oneOf(AREAS);
  return {
    key: `M${number}`,
    title: `${model.title}: ${area}, report ${number}`,
    publishers: model.publishers,
    scope: model.scope,
    byline: model.byline,
    published,
    statedSentence: `${size} recommendations.`,
    stated: { total: size },
    recommendations: Array.from({ length: size }, (_, index) =>
      manyRecommendation(index + 1, published, area, choice)
    )
  };
}

function manyRecommendation(
  order: number,
  published: PartialDate,
  area: string,
  choice: Choice
): SampleRecommendation {
  const model = choice.oneOf(stock);
  const place = choice.oneOf(AREAS);
  return {
    ...model,
    // One in ten prints no number, somewhat fewer than paper 01.
    ref: choice.between(1, 10) === 1 ? undefined : String(order),
    order,
    wording: `${model.wording} This holds for ${area} and for ${place}, point ${order}.`,
    due: [],
    dueKnown: dueAround(model, published, choice)
  };
}

/** A date in keeping with the status: late for RED, in the future for AMBER. */
function dueAround(
  model: SampleRecommendation,
  published: PartialDate,
  choice: Choice
): SampleRecommendation['dueKnown'] {
  const ahead = addMonths('2017-12', choice.between(0, 18));
  if (model.status === 'RED') {
    const original = addMonths(published, choice.between(3, 12));
    return {
      form: 'month',
      original: earlier(original, '2017-09'),
      revised: [ahead],
      setBy: 'internal'
    };
  }
  if (choice.between(1, 3) === 1) return { form: 'none', setBy: 'none set', revised: [] };
  return { form: 'month', original: ahead, revised: [], setBy: 'inspectorate' };
}

function earlier(a: PartialDate, b: PartialDate): PartialDate {
  return a < b ? a : b;
}
