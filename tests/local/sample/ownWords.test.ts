import * as fs from 'node:fs';
import * as path from 'node:path';
import { sampleRecords } from '../../../local/sample/sampleRecords';
import { runsInCommon } from './ownWords';

const papers = path.resolve(__dirname, '../../../../shared/papers');

/** The five papers, as text. */
const SOURCES = [
  '00-peel-action-plan',
  '01-hmicfrs-recommendations',
  '02-action-plan-review-august-2023',
  '03-deep-dive-requiring-improvement',
  '04-audit-panel-report'
];

const areHere = SOURCES.every((source) => fs.existsSync(path.join(papers, `${source}.txt`)));
const readPaper = (source: string): string =>
  fs.readFileSync(path.join(papers, `${source}.txt`), 'utf8');

const sample = sampleRecords();

/** Everything on the sample site that is prose: all but titles, names and what due cells print. */
function prose(): string[] {
  const texts = [
    ...sample.reports.flatMap((each) => [each.narrative, each.statedSentence, each.byline]),
    ...sample.reports.flatMap((each) => [each.plan?.closure?.proof]),
    ...sample.recommendations.flatMap((each) => [each.wording, each.deadline.reason]),
    ...sample.positions.flatMap((each) => [each.text, each.reason, each.waitingFor]),
    ...sample.actions.flatMap((each) => [each.text, each.position, each.reason]),
    ...sample.updates.map((each) => each.text),
    ...sample.gradings.map((each) => each.note),
    ...sample.followUps.map((each) => each.note)
  ];
  return texts.filter((text): text is string => text !== undefined);
}

/** Names of boards, bodies and units, of posts, of topics and reports. */
const NAMES = [
  'City of London Police',
  'City of London Corporation',
  'Director of Police Authority',
  'National County Lines Co-ordination Centre',
  'National Crime Agency',
  'Public Protection Unit',
  'Serious and Organised Crime Board',
  ...sample.posts.map(({ title }) => title),
  ...sample.recommendations.flatMap(({ topic, area }) => [topic ?? '', area ?? '']),
  ...sample.reports.map(({ title }) => title),
  ...sample.reports.flatMap(({ plan }) => plan?.title ?? [])
];

if (areHere) {
  describe('the words of the sample', () => {
    it.each(SOURCES)('are our own: no six in a row are those of %s', (source) => {
      expect(runsInCommon(6, prose(), readPaper(source), NAMES)).toEqual([]);
    });

    it('would be found out: a sentence of a paper is', () => {
      const sentence = readPaper(SOURCES[0]).split('.')[1] ?? '';
      expect(runsInCommon(6, [sentence], readPaper(SOURCES[0]), [])).not.toEqual([]);
    });
  });
} else {
  describe.skip('the words of the sample (skipped: ../shared/papers is not here)', () => {
    it('are our own', () => undefined);
  });
}
