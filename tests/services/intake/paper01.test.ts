import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sampleRecords } from '../../../local/sample';
import { planIntake, readPaper } from '../../../src/services/intake';
import type { PaperReading } from '../../../src/services/intake';
import { describePapers, groundTruth, only, paperFile, readAsJson } from './papers';
import type { Fields, ReadJson } from './papers';

/** The fields of a recommendation that every form of the paper shows. */
const FIELDS = [
  'report',
  'ref',
  'position',
  'kind',
  'kindPrinted',
  'status',
  'isNew',
  'duePrinted',
  'dueOriginal',
  'dueRevised',
  'duePrecision',
  'text',
  'comment'
];
const PART_FIELDS = [
  'part',
  'statusPrinted',
  'status',
  'isNew',
  'duePrinted',
  'dueOriginal',
  'dueRevised'
];
const REPORT_FIELDS = [
  'key',
  'title',
  'byline',
  'publisher',
  'publishedPrinted',
  'published',
  'statedSentence',
  'stated',
  'rowsListed',
  'refsListed',
  'refsMissingAsPrinted',
  'statusLines',
  'kinds'
];

async function readingOf(ending: string): Promise<PaperReading> {
  const name = `01-hmicfrs-recommendations.${ending}`;
  return readPaper({ name, bytes: new Uint8Array(readFileSync(paperFile(name))) });
}

async function read(ending: string): Promise<ReadJson> {
  const name = `01-hmicfrs-recommendations.${ending}`;
  return readAsJson(name, new Uint8Array(readFileSync(paperFile(name))));
}

describePapers('paper 01', () => {
  const truth = groundTruth();

  describe.each(['txt', 'docx', 'xlsx'])('as .%s', (ending) => {
    let paper: ReadJson;
    beforeAll(async () => {
      paper = await read(ending);
    });

    test('is recognised, with its title, month and legend', () => {
      expect(paper.paper).toBe('01');
      expect(paper.title).toBe('HMICFRS Report Recommendations');
      expect(paper.asAt).toEqual({ value: '2017-11', inferred: true });
      expect(paper.legend).toEqual(truth.legend);
      expect(paper.plans).toEqual([]);
    });

    test('has 14 reports, 53 recommendations and 59 status lines: the legend is no record', () => {
      expect(paper.reports).toHaveLength(14);
      expect(paper.recommendations).toHaveLength(53);
      expect(paper.statusLines).toHaveLength(59);
    });

    test('gives the checks that a careful reader counts', () => {
      const { headingRows, headingRowsTotal, ...counted } = paper.checks;
      const { headingRows: printed, headingRowsTotal: printedTotal, ...expected } = truth.checks;
      expect(counted).toEqual(expected);
      if (ending === 'txt') {
        expect({ headingRows, headingRowsTotal }).toEqual({
          headingRows: printed,
          headingRowsTotal: printedTotal
        });
      } else {
        // The pages of these files were joined: the 18 headings repeated on new pages are not there.
        expect(headingRowsTotal).toBe(14);
        expect(Object.values(headingRows).sort()).toEqual([1, 1, 12]);
      }
    });

    test('reads every recommendation as the careful reader did', () => {
      expect(paper.recommendations.map((item) => only(FIELDS, item))).toEqual(
        truth.findings.map((item) => only(FIELDS, item))
      );
    });

    test('reads every part with its own status and deadline', () => {
      expect(
        paper.recommendations.map(({ parts }) => parts?.map((part) => only(PART_FIELDS, part)))
      ).toEqual(truth.findings.map(({ parts }) => parts?.map((part) => only(PART_FIELDS, part))));
    });

    test('reads every report heading as the careful reader did', () => {
      expect(paper.reports.map((report) => only(REPORT_FIELDS, report))).toEqual(
        truth.reports.map((report) => only(REPORT_FIELDS, report))
      );
    });

    test('says whose comment a shared cell is', () => {
      const from = (item: Fields): unknown =>
        String(item.commentInheritedFrom ?? '').replace(/ .*/, '') || undefined;
      expect(paper.recommendations.map(from)).toEqual(truth.findings.map(from));
    });

    test('leaves nothing out', () => {
      expect(paper.warnings.filter(({ kept }) => kept === 'Left out.')).toEqual([]);
    });
  });

  test.each(['docx', 'xlsx', 'txt'])('.%s says the same as the other forms', async (ending) => {
    const newId = randomUUID;
    const nothing = { reports: [], recommendations: [], positions: [], actions: [], updates: [] };
    const first = planIntake(await readingOf(ending), nothing, { newId });
    for (const other of ['docx', 'xlsx', 'txt']) {
      const second = planIntake(await readingOf(other), first, { newId });
      expect(second.unchanged).toEqual({ reports: 14, recommendations: 53 });
      expect([second.toConfirm, second.recommendations, second.actions]).toEqual([[], [], []]);
    }
  });

  test('the sample site holds every record of the paper, with the same facts in other words', async () => {
    const plan = planIntake(await readingOf('docx'), sampleRecords(), { newId: randomUUID });
    expect([plan.reports, plan.recommendations, plan.actions, plan.positions]).toEqual([
      [],
      [],
      [],
      []
    ]);
    const possiblySame = plan.toConfirm.filter(({ kind }) => kind === 'possibly the same');
    const unnumbered = (await readingOf('docx')).recommendations.filter(
      ({ ref }) => ref === undefined
    );
    // Without a number, other words at the same place cannot be told from something new.
    expect(possiblySame.map(({ name }) => name)).toEqual(
      unnumbered.map(({ report, position }) => `${report}/${position}`)
    );
    const fields = plan.toConfirm.flatMap(({ differences }) =>
      differences.map(({ field }) => field)
    );
    const inWords = /^(wording|topic|byline|stated sentence|(part .*: )?current position)$/;
    expect(fields.filter((field) => !inWords.test(field))).toEqual([]);
  });

  test('the status of part II is moved down only where it is printed a row too high', async () => {
    const moved = async (ending: string): Promise<readonly unknown[]> =>
      (await read(ending)).recommendations
        .flatMap(({ parts }) => parts ?? [])
        .filter(({ statusInferred }) => statusInferred === true)
        .map(({ part }) => part);
    expect(await moved('txt')).toEqual(['II']);
    expect(await moved('docx')).toEqual([]);
  });

  test('doubts name the line they stand at', async () => {
    const { warnings } = await read('txt');
    const at = (line: number): readonly string[] =>
      warnings.filter((warning) => warning.at === `line ${line}`).map(({ what }) => what);
    expect(at(198)).toEqual(['The status stands beside the end of the row before.']);
    expect(at(138)).toEqual(['The number 7 stands in the text cell.']);
    expect(at(193)[0]).toMatch(/^A note stands across the table/);
    expect(at(165)[0]).toMatch(/^A heading stands within the table/);
    expect(at(68)).toContain('The due date is blank.');
    expect(at(90)).not.toContain('The due date is blank.');
  });
});
