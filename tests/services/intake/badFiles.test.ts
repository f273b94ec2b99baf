import { strToU8, unzipSync, zipSync } from 'fflate';
import { IntakeError, readPaper } from '../../../src/services/intake';
import { OLE, PAPER, withPassword } from './paperFiles';
import { excelFile, textFile, wordFile, wordFileOf } from './papers';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function wordBody(body: string): Uint8Array {
  return wordFileOf(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`);
}

function damagedInside(file: Uint8Array): Uint8Array {
  const damaged = Uint8Array.from(file);
  const middle = damaged.lastIndexOf(0x50) > 0 ? Math.floor(damaged.length / 2) : 0;
  for (let at = middle; at < middle + 60; at += 1) damaged[at] ^= 0x5a;
  return damaged;
}

/** Changes the sheet of a workbook as text. */
async function withSheet(change: (sheet: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await excelFile((sheet) => sheet.addRow(['Milk', 'Eggs'])));
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = new TextDecoder().decode(parts[name]);
  return zipSync({ ...parts, [name]: strToU8(change(sheet)) });
}

type BadFile = readonly [
  name: string,
  makeBytes: () => Uint8Array | Promise<Uint8Array>,
  says: RegExp
];

const BAD_FILES: readonly BadFile[] = [
  ['picture.png', () => PNG, /cannot be read: choose a Word document/],
  ['picture.docx', () => PNG, /does not hold such a file/],
  ['paper.pdf', () => textFile('%PDF-1.7'), /cannot be read/],
  ['noending', () => textFile('words'), /cannot be read/],
  ['old.doc', () => OLE, /cannot be read/],
  ['old.docx', () => OLE, /Office 97 to 2003/],
  ['secret.docx', withPassword, /protected by a password/],
  ['secret.xlsx', withPassword, /protected by a password/],
  ['empty.docx', () => new Uint8Array(), /is empty/],
  ['empty.xlsx', () => new Uint8Array(), /is empty/],
  ['empty.txt', () => new Uint8Array(), /is empty/],
  ['blank.txt', () => textFile('', '   ', ''), /is empty/],
  ['cut.docx', () => PAPER.subarray(0, PAPER.length - 200), /damaged or was cut short/],
  ['start.docx', () => PAPER.subarray(0, 40), /damaged or was cut short/],
  [
    'scrambled.docx',
    () => damagedInside(PAPER),
    /damaged or was cut short|does not hold such a file/
  ],
  ['broken.docx', () => wordFileOf('<w:document><w:body>'), /damaged or was cut short/],
  ['words.docx', () => wordFileOf('no XML at all'), /damaged or was cut short/],
  ['workbook.docx', () => excelFile((sheet) => sheet.addRow(['x'])), /does not hold such a file/],
  ['document.xlsx', () => PAPER, /does not hold such a file/],
  [
    'letter.docx',
    () => wordFile(['Dear Sir,', 'Published November 2017', 'Yours']),
    /is not a paper/
  ],
  ['nothing.docx', () => wordBody(''), /is not a paper/],
  [
    'shopping.xlsx',
    () =>
      excelFile((sheet) =>
        sheet.addRows([
          ['Item', 'Due'],
          ['Milk', 'May']
        ])
      ),
    /is not a paper/
  ],
  [
    'plans.docx',
    () =>
      wordFile([
        'Review of plans, May 2024',
        [
          ['Name of plan', 'Remarks', 'Room'],
          ['Custody', 'Begun.', '12']
        ]
      ]),
    /is not a paper/
  ],
  [
    'no plans.txt',
    () => textFile('Review of plans, May 2024', 'Name of plan\tLevel\tTier\tUpdate'),
    /is not a paper/
  ],
  [
    'tasks.xlsx',
    () =>
      excelFile((sheet) =>
        sheet.addRows([
          ['Roads policing Action Plan'],
          ['Tasks', 'Lead'],
          ['Buy cameras', 'Head of Roads']
        ])
      ),
    /is not a paper/
  ],
  ['letter.txt', () => textFile('Dear Sir,', 'a report by HMIC', 'Yours'), /is not a paper/],
  ['binary.txt', () => Uint8Array.from([1, 0, 2, 0, 3]), /does not hold such a file/],
  ['bomb.docx', () => wordBody(' '.repeat(40 * 1024 * 1024)), /unpacks to more than 30 MB/],
  ['endless.docx', () => wordBody('<w:p/>'.repeat(500_000)), /far longer than any paper/],
  [
    'deep.docx',
    () => wordBody('<w:p>'.repeat(90_000) + '</w:p>'.repeat(90_000)),
    /damaged or was cut short/
  ],
  ['entities.docx', () => wordFileOf('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), /no paper needs/],
  [
    'merged.xlsx',
    () =>
      withSheet((sheet) =>
        sheet.replace(
          '</sheetData>',
          '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
        )
      ),
    /no paper needs/
  ],
  [
    'unclosed.xlsx',
    () => withSheet((sheet) => sheet.replace('</sheetData>', '<drawing>'.repeat(300_000))),
    /damaged or was cut short/
  ],
  ['long.txt', () => textFile(...Array.from({ length: 120_000 }, () => 'word\tword')), /far longer/]
];

describe('a file that is no paper', () => {
  test.each(BAD_FILES)('%s ends in one sentence that names it', async (name, makeBytes, says) => {
    const reading = readPaper({ name, bytes: await makeBytes() });
    const failed: unknown = await reading.then(
      () => undefined,
      (cause: unknown) => cause
    );
    expect(failed).toBeInstanceOf(IntakeError);
    const { message } = failed as IntakeError;
    expect(message).toMatch(says);
    expect(message).toMatch(new RegExp(`^${name.replace('.', '\\.')} [^\\n]*\\.$`));
  });

  test('rules of a sheet that reach over all its rows do not keep it from being read', async () => {
    const rule =
      '</sheetData><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>';
    const bytes = await withSheet((sheet) => sheet.replace('</sheetData>', rule));
    await expect(readPaper({ name: 'rules.xlsx', bytes })).rejects.toThrow(/is not a paper/);
  });
});
