import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sampleRecords } from '../../../local/sample';
import { planIntake, readPaper } from '../../../src/services/intake';
import type { IntakePlan } from '../../../src/services/intake';
import { describePapers, ENDINGS, paperFile } from './papers';

/** Fields in which the sample says the same in its own words. */
const IN_WORDS = /^(wording|current position|corporate update|task \d+)$/;

describePapers('the forms of a paper with plans', () => {
  const NOTHING = { reports: [], recommendations: [], positions: [], actions: [], updates: [] };
  const readForm = async (name: string): ReturnType<typeof readPaper> =>
    readPaper({ name, bytes: new Uint8Array(readFileSync(paperFile(name))) });

  test.each([
    ['00-peel-action-plan', { reports: 1, recommendations: 11 }],
    ['02-action-plan-review-august-2023', { reports: 41, recommendations: 0 }]
  ])('%s says the same in each', async (name, unchanged) => {
    const newId = randomUUID;
    for (const form of ENDINGS) {
      const first = planIntake(await readForm(`${name}.${form}`), NOTHING, { newId });
      for (const other of ENDINGS) {
        const second = planIntake(await readForm(`${name}.${other}`), first, { newId });
        expect([second.unchanged, second.toConfirm]).toEqual([unchanged, []]);
        expect([second.reports, second.actions, second.updates, second.positions]).toEqual([
          [],
          [],
          [],
          []
        ]);
      }
    }
  });
});

describePapers('the papers with plans and the sample site', () => {
  const planOf = async (name: string): Promise<IntakePlan> => {
    const bytes = new Uint8Array(readFileSync(paperFile(name)));
    return planIntake(await readPaper({ name, bytes }), sampleRecords(), { newId: randomUUID });
  };
  const differing = ({ toConfirm }: IntakePlan): readonly string[] =>
    toConfirm.flatMap(({ name, differences }) =>
      differences
        .filter(({ field }) => !IN_WORDS.test(field))
        .map(({ field, here, paper }) => `${name}: ${field} "${here}" and "${paper}"`)
    );

  test.each(ENDINGS)('paper 00 as .%s brings nothing that the sample lacks', async (ending) => {
    const plan = await planOf(`00-peel-action-plan.${ending}`);
    expect([plan.reports, plan.recommendations, plan.actions, plan.updates]).toEqual([
      [],
      [],
      [],
      []
    ]);
    expect(differing(plan)).toEqual([]);
  });

  test('the colours in the words of paper 02 are those that the sample holds', async () => {
    const name = '02-action-plan-review-august-2023.docx';
    const bytes = new Uint8Array(readFileSync(paperFile(name)));
    const nothing = { reports: [], recommendations: [], positions: [], actions: [], updates: [] };
    const read = planIntake(await readPaper({ name, bytes }), nothing, { newId: randomUUID });
    let colours = 0;
    const sample = sampleRecords().reports.flatMap(({ plan }) => plan ?? []);
    for (const plan of read.reports.flatMap((report) => report.plan ?? [])) {
      const { rag, ragExpected, ragExpectedBy } = plan;
      const here = sample.find(({ order }) => order === plan.order);
      // What the words leave open, a person may have read from what stands around them.
      const found = Object.entries({ rag, ragExpected, ragExpectedBy });
      const said = Object.fromEntries(found.filter(([, value]) => value !== undefined));
      expect(here).toMatchObject({ order: plan.order, ...said });
      colours += Object.keys(said).length;
    }
    expect(colours).toBe(22);
  });

  test.each(ENDINGS)('paper 02 as .%s brings nothing that the sample lacks', async (ending) => {
    const plan = await planOf(`02-action-plan-review-august-2023.${ending}`);
    // Row 36 is the inspection of paper 00 under another name: only a person can know that.
    expect(plan.reports.map(({ title }) => title)).toEqual([]);
    expect(differing(plan)).toEqual([]);
  });
});
