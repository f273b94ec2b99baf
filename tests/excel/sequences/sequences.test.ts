import * as fc from 'fast-check';
import type { Finding } from '../../schedules/judge/finding';
import { openBridgeTheatre } from './bridge/bridgeTheatre';
import type { Breakage, PureBreakage } from './breakages';
import { breakages, pureBreakages } from './breakages';
import type { Command, OnTheWay } from './model/commands';
import { sequences } from './model/commands';
import type { Theatre } from './model/world';
import { openPureTheatre } from './pure/pureTheatre';
import { runSequence, runSequences } from './runSequences';

/** A share of what `npm run test:excel` runs; the seed is another one each time, and printed. */
const SHARES = { bridge: 8, pure: 400 } as const;
const SEED = Date.now() % 1_000_000_000;

// A machine with other work to do takes its time.
jest.setTimeout(300_000);

let theatre: Theatre | undefined;
afterEach(() => {
  theatre?.close();
  theatre = undefined;
});

test.each(['bridge', 'pure'] as const)(
  'two people at Excel, others and faults (%s): nothing lost, nothing doubled, nothing untouched written',
  async (over) => {
    const isPure = over === 'pure';
    theatre = await (isPure ? openPureTheatre() : openBridgeTheatre());
    const share = { sequences: SHARES[over], seed: SEED, isPure };
    const { ran, failure } = await runSequences(theatre, share);
    const words = `${isPure ? '--pure ' : ''}--seed ${SEED} --path ${failure?.path ?? ''}`;
    const replay = `Replay: npm run test:excel -- ${words}`;
    expect(failure && `${failure.story}\n\n${replay}`).toBeUndefined();
    expect(ran).toBe(SHARES[over]);
  }
);

/** The kinds of what is found in some sequences, until the one that is looked for is among them. */
async function found(
  broken: Theatre,
  kind: Finding['kind'],
  most: number
): Promise<readonly string[]> {
  const kinds = new Set<Finding['kind']>();
  for (const commands of fc.sample(sequences, { seed: 11, numRuns: most })) {
    const { findings } = await runSequence(broken, commands);
    findings.forEach((one) => kinds.add(one.kind));
    if (kinds.has(kind)) break;
  }
  return [...kinds];
}

describe('a new row that is corrected after its answer was lost', () => {
  // The owner of the two: leads add no rows.
  const seat = 1;
  /** The answer is lost of one after another of the requests of a send. */
  const lostAnswers = Array.from({ length: 8 }, (_, place): readonly Command[] => {
    const mishaps: readonly OnTheWay[] = [
      ...Array.from({ length: place }, () => ({ kind: 'none' }) as const),
      ...Array.from({ length: 12 }, () => ({ kind: 'dropped after' }) as const)
    ];
    return [
      { kind: 'add a row', seat },
      { kind: 'send', seat, mishaps, then: 'leave', isTogether: false },
      { kind: 'correct a row', seat }
    ];
  });
  const findingsIn = async (): Promise<readonly string[]> => {
    const kinds: string[] = [];
    for (const commands of lostAnswers) {
      const { findings } = await runSequence(theatre as Theatre, commands);
      kinds.push(...findings.map(({ kind }) => kind));
    }
    return kinds;
  };

  test('is one record', async () => {
    theatre = await openBridgeTheatre();
    expect(await findingsIn()).toEqual([]);
  });

  test('would be two, and the judge sees it, if the workbook forgot which were sent', async () => {
    theatre = await openBridgeTheatre(breakages['the workbook forgets which new rows were sent']);
    expect(await findingsIn()).toContain('doubled');
  });
});

describe('the judge sees when', () => {
  test.each<[Breakage, Finding['kind']]>([
    ['the version is not sent along', 'lost'],
    ['each update has an id of its own', 'doubled'],
    ['words are changed on the way', 'untouched'],
    ['Refresh writes over what was typed', 'lost'],
    ['Refresh writes no cell', 'lost']
  ])('%s: %s', async (breakage, kind) => {
    theatre = await openBridgeTheatre(breakages[breakage]);
    expect(await found(theatre, kind, 40)).toContain(kind);
  });

  test.each<[PureBreakage, Finding['kind']]>([
    ['nothing that others changed is asked about', 'lost'],
    ['a failure is told as a success', 'lost'],
    ['a column is sent that nobody touched', 'untouched']
  ])('%s: %s', async (breakage, kind) => {
    theatre = await openPureTheatre(pureBreakages[breakage]);
    expect(await found(theatre, kind, 300)).toContain(kind);
  });
});
