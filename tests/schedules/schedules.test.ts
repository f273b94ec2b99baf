import * as fc from 'fast-check';
import type { Breakage } from './breakages';
import { breakages } from './breakages';
import type { Finding } from './judge/finding';
import { schedules } from './model/commands';
import type { Stage } from './runSchedule';
import { openStage } from './runSchedule';
import { runSchedules } from './runSchedules';

/** A share of what `npm run test:schedules` runs; the seed is another one each time, and printed. */
const SHARE = 300;
const SEED = Date.now() % 1_000_000_000;

// A machine with other work to do takes its time.
jest.setTimeout(300_000);

let stage: Stage | undefined;
afterEach(() => {
  stage?.close();
  stage = undefined;
});

test('edits of several people with faults: none lost, none doubled, nothing untouched written', async () => {
  stage = await openStage();
  const { ran, failure } = await runSchedules(stage, { schedules: SHARE, seed: SEED });
  const replay = failure && `npm run test:schedules -- --seed ${SEED} --path ${failure.path}`;
  expect(failure && `${failure.story}\n\n${replay ?? ''}`).toBeUndefined();
  expect(ran).toBe(SHARE);
});

test('the same seed runs the same schedules, request for request', async () => {
  const stories: string[] = [];
  for (let round = 0; round < 2; round += 1) {
    stage = await openStage();
    const told: string[] = [];
    for (const schedule of fc.sample(schedules, { seed: 7, numRuns: 8 })) {
      told.push(...(await stage.run(schedule)).log.story);
    }
    stories.push(told.join('\n'));
    stage.close();
  }
  stage = undefined;
  expect(stories[0]?.length).toBeGreaterThan(1000);
  expect(stories[1]).toBe(stories[0]);
});

describe('the judge sees when', () => {
  test.each<[Breakage, Finding['kind']]>([
    ['the version is not sent along', 'lost'],
    ['a change is acknowledged and not made', 'lost'],
    ['each create has an id of its own', 'untouched'],
    ['a create without an answer is sent again', 'doubled'],
    ['a change writes a column that nobody touched', 'untouched']
  ])('%s: %s', async (breakage, kind) => {
    stage = await openStage(breakages[breakage]);
    const kinds = new Set<Finding['kind']>();
    for (const schedule of fc.sample(schedules, { seed: 11, numRuns: 120 })) {
      const { findings } = await stage.run(schedule);
      findings.forEach((one) => kinds.add(one.kind));
      if (kinds.has(kind)) break;
    }
    expect([...kinds]).toContain(kind);
  });
});
