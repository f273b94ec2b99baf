import ExcelJS from 'exceljs';
import { excelFile, readAsJson, textFile, wordFileOf } from './papers';
import type { ReadJson } from './papers';

const HEADING = ['Plan', 'Level', 'Action points', 'Tier', 'Completion', 'Update'];
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function row(name: string, update: string): readonly string[] {
  return [name, 'Level 2', '3 AFIs 2 Recommendations', 'Tier 2', 'June 2024', update];
}

function text(...rows: readonly (readonly string[])[]): Uint8Array {
  return textFile('Review, May 2024', ...[HEADING, ...rows].map((cells) => cells.join('\t')));
}

function said({ warnings }: Pick<ReadJson, 'warnings'>): string {
  return warnings.map(({ at, what }) => `${at}: ${what}`).join('\n');
}

function titles({ plans }: ReadJson): readonly unknown[] {
  return plans.map(({ title }) => title);
}

describe('a plan review in plain text', () => {
  test('keeps plans of similar names apart, though their updates begin small and end open', async () => {
    const names = ['Theme 1 (2021)', 'Theme 2 (2021)', 'Theme 3 (2021)', 'Theme 4 (2021)'];
    const paper = await readAsJson(
      'plans.txt',
      text(...names.map((name) => row(name, 'on track')))
    );
    expect(titles(paper)).toEqual(names);
    expect(paper.warnings).toEqual([]);
  });

  test('tells plans by the heading that they stand under, where a second table has other columns', async () => {
    const second = ['Plan', 'Action points', 'Tier', 'Completion', 'Update'];
    const paper = await readAsJson(
      'plans.txt',
      textFile(
        'Review, May 2024',
        HEADING.join('\t'),
        row('Roads', 'Begun.').join('\t'),
        '',
        second.join('\t'),
        'Custody\t5 AFIs 0 Recommendations\tTier 1\tMay 2025\tPlanned.'
      )
    );
    expect(paper.plans.map(({ title, level, afis, tier }) => [title, level, afis, tier])).toEqual([
      ['Roads', 2, 3, 2],
      ['Custody', null, 5, 1]
    ]);
  });

  test('keeps plans apart whose level is a word', async () => {
    const paper = await readAsJson(
      'plans.txt',
      text(
        ['Roads', 'National', '1', 'First', 'Spring', 'Begun.'],
        ['Custody', 'Local', '2', 'Second', 'Autumn', 'Planned.']
      )
    );
    expect(titles(paper)).toEqual(['Roads', 'Custody']);
    expect(said(paper)).toContain('The level "National" could not be understood');
  });

  test('reads a table in Markdown without the line below its heading', async () => {
    const lines = [HEADING, HEADING.map(() => '---'), row('Roads', 'Begun.')];
    const paper = await readAsJson(
      'plans.txt',
      textFile('Review, May 2024', ...lines.map((cells) => `| ${cells.join(' | ')} |`))
    );
    expect([titles(paper), paper.warnings]).toEqual([['Roads'], []]);
  });

  test('reads cells of several lines as Excel saves them, and leaves printed quotes alone', async () => {
    const paper = await readAsJson(
      'plans.txt',
      textFile(
        'Review, May 2024',
        HEADING.join('\t'),
        'Roads\tLevel 2\t"1 AFI',
        '2 Recommendations"\tTier 1\tMay 2025\t"It said ""now"".',
        'Then it went on."',
        'Custody\tLevel 3\t2 AFIs\tTier 2\tMay 2026\t"Soon" was the word.',
        '"Vetting\tLevel 3\t3 AFIs\tTier 3\tMay 2027\tDone.'
      )
    );
    expect(
      paper.plans.map(({ at, title, afis, recommendations, update }) => [
        at,
        title,
        afis,
        recommendations,
        update
      ])
    ).toEqual([
      ['line 3', 'Roads', 1, 2, 'It said "now". Then it went on.'],
      ['line 6', 'Custody', 2, null, '"Soon" was the word.'],
      ['line 7', '"Vetting', 3, null, 'Done.']
    ]);
  });

  test.each([
    ['\r', 'carriage returns'],
    ['\r\n', 'both']
  ])('reads lines that end in %j (%s), in Windows-1252', async (end) => {
    const lines = ['Review – May 2024', HEADING.join('\t'), row('Roads’ end', 'Begun.').join('\t')];
    const windows: Readonly<Record<string, number>> = { '–': 0x96, '’': 0x92 };
    const bytes = Uint8Array.from(
      Array.from(lines.join(end), (letter) => windows[letter] ?? letter.charCodeAt(0))
    );
    const paper = await readAsJson('plans.txt', bytes);
    expect([paper.title, titles(paper)]).toEqual(['Review – May 2024', ['Roads’ end']]);
  });
});

describe('a plan review in Excel', () => {
  test('gives what a merged cell says to each of its plans, and never counts twice', async () => {
    const bytes = await excelFile((sheet) => {
      sheet.addRow(['Review, May 2024']);
      sheet.addRow(HEADING);
      ['Roads', 'Custody', 'Vetting'].forEach((name) =>
        sheet.addRow(row(name, `${name} goes on.`))
      );
      ['B3:B5', 'C3:C4', 'D4:D5', 'F3:F4'].forEach((range) => sheet.mergeCells(range));
    });
    const paper = await readAsJson('plans.xlsx', bytes);
    expect(paper.plans.map(({ level, afis, tier, update }) => [level, afis, tier, update])).toEqual(
      [
        [2, 3, 2, 'Roads goes on.'],
        [2, null, 2, 'Roads goes on.'],
        [2, 3, 2, 'Vetting goes on.']
      ]
    );
    expect(said(paper)).toContain('row 4: The cell of the level begins with a plan above');
    expect(said(paper)).toContain('row 4: No number of areas for improvement is printed');
  });

  test('takes a row of totals for no plan', async () => {
    const bytes = await excelFile((sheet) => {
      sheet.addRow(['Review, May 2024']);
      sheet.addRow(['Plan', 'Level', 'AFIs', 'Recommendations', 'Tier', 'Completion', 'Update']);
      sheet.addRow(['Roads', 2, 3, 0, 'Tier 1', 'June 2024', 'Begun.']);
      sheet.addRow(['Total', '', 3, 0]);
    });
    const paper = await readAsJson('plans.xlsx', bytes);
    expect(paper.checks as unknown).toMatchObject({ rows: 1, totalAFIs: 3 });
    expect(said(paper)).toContain('A row of totals stands below the plans');
  });

  test('says that a sheet is hidden, and which names stand there twice', async () => {
    const workbook = new ExcelJS.Workbook();
    for (const name of ['Now', 'Copy']) {
      const sheet = workbook.addWorksheet(name, { state: name === 'Copy' ? 'hidden' : 'visible' });
      sheet.addRow(HEADING);
      sheet.addRow(row('Roads', 'Begun.'));
    }
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const paper = await readAsJson('plans.xlsx', bytes);
    expect(said(paper)).toContain('The sheet "Copy" is hidden.');
    expect(said(paper)).toContain('"Roads" is the name of plan 1 too');
  });
});

test('tracked changes of a Word file are read as if they were accepted', async () => {
  const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const taken = (words: string): string =>
    `<w:del w:id="1" w:author="A"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
  const given = (words: string): string => `<w:ins w:id="2" w:author="A">${run(words)}</w:ins>`;
  const cells = (all: readonly string[]): string =>
    `<w:tr>${all.map((cell) => `<w:tc><w:p>${cell}</w:p></w:tc>`).join('')}</w:tr>`;
  const changed = [
    run('Roads'),
    `${run('Level ')}${taken('1')}${given('3')}`,
    `${given('4')}${taken('9')}${run(' AFIs')}`,
    run('Tier 2'),
    run('June 2024'),
    `${run('It goes ')}${taken('badly')}${given('well')}${run('.')}`
  ];
  const rows = [HEADING.map(run), changed, row('Custody', 'Gone.').map(taken)];
  const paper = await readAsJson(
    'plans.docx',
    wordFileOf(
      `<w:document xmlns:w="${WORD}"><w:body><w:p>${run('Review, May 2024')}</w:p><w:tbl>${rows.map(cells).join('')}</w:tbl></w:body></w:document>`
    )
  );
  expect(paper.plans).toMatchObject([
    { title: 'Roads', level: 3, afis: 4, update: 'It goes well.' }
  ]);
  expect(paper.warnings).toEqual([]);
});
