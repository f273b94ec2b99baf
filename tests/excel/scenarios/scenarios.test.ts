import type { TestSite } from '../../services/testSite';
import { trackerTestSite } from '../../services/testSite';
import { closeExcel } from '../workbook/excelInNode';
import { excelInNodeFor } from './excelInNodeDriver';
import { SCENARIOS } from './list';
import type { Stage } from './stage';
import { stageOn } from './stage';

// A machine with other work to do takes its time.
jest.setTimeout(120_000);

let site: TestSite;
let stage: Stage;
beforeAll(async () => {
  site = await trackerTestSite();
  stage = stageOn(site);
});
afterAll(() => site.stop());
afterEach(closeExcel);

describe.each(Object.keys(SCENARIOS))('in Excel: %s', (about) => {
  test.each(SCENARIOS[about] ?? [])('$name', async ({ run }) => {
    await run(stage, excelInNodeFor(stage.siteUrl, stage.lead));
  });
});
