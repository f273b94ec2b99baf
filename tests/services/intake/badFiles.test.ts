import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { IntakeError, readPaper } from '../../../src/services/intake';
import { intake } from './command';
import { excelFile, textFile, wordFile, wordFileOf } from './papers';

const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

/** What Office writes for a file with a password: an OLE container with a stream of this name. */
function withPassword(): Uint8Array {
  const name = new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le'));
  const file = new Uint8Array(2048);
  file.set(OLE);
  file.set(name, 1024);
  return file;
}

const PAPER = wordFile([
  'Roads policing',
  'A force report by HMICFRS',
  'Published July 2020',
  [
    ['Ref', 'Recommendation', 'Status', 'Due date'],
    ['1', 'Plan patrols.', 'AMBER', 'May 2021']
  ]
]);

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

describe('npm run intake', () => {
  let folder: string;
  const save = async (name: string, bytes: Uint8Array): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    return file;
  };
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'intake-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const refusals: readonly (readonly [string, () => Promise<readonly string[]>, RegExp])[] = [
    [
      'a file that is no paper',
      async () => [await save('letter.docx', wordFile(['Dear Sir,']))],
      /is not a paper/
    ],
    ['an empty file', async () => [await save('empty.docx', new Uint8Array())], /is empty/],
    [
      'a password',
      async () => [await save('secret.docx', withPassword()), '--json'],
      /protected by a password/
    ],
    [
      'a file cut short',
      async () => [await save('cut.docx', PAPER.subarray(0, 500))],
      /damaged or was cut short/
    ],
    ['a missing file', async () => [path.join(folder, 'missing.docx')], /There is no file/],
    ['a folder', async () => [folder], /is a folder/],
    ['a device', async () => ['/dev/null'], /is not an ordinary file/],
    [
      'an unknown option',
      async () => [await save('a.docx', PAPER), '--jsonn'],
      /There is no option "--jsonn"/
    ],
    [
      'an option with a value it does not take',
      async () => [await save('a.docx', PAPER), '--json=yes'],
      /There is no option "--json=yes"/
    ],
    ['a short option', async () => [await save('a.docx', PAPER), '-j'], /There is no option "-j"/],
    [
      'an option in place of a value',
      async () => [await save('a.docx', PAPER), '--as', '--json'],
      /--as needs a value/
    ],
    [
      'an option without its value',
      async () => [await save('a.docx', PAPER), '--site'],
      /--site needs a value/
    ],
    [
      'a bad address',
      async () => [await save('a.docx', PAPER), '--site', 'nowhere'],
      /is no address of a site/
    ],
    [
      'somebody unknown',
      async () => [await save('a.docx', PAPER), '--as', 'Nobody'],
      /Nobody called "Nobody"/
    ],
    ['no file', async () => ['--json'], /No file was named/],
    ['two files', async () => ['a.docx', 'b.docx'], /One file at a time/],
    [
      'no running site',
      async () => [await save('a.docx', PAPER), '--commit', '--data', folder],
      /No local site is running, so nothing was written/
    ],
    [
      'a site that does not answer',
      async () => [await save('a.docx', PAPER), '--commit', '--site', 'http://127.0.0.1:9/sites/x'],
      /did not answer/
    ]
  ];

  test.each(refusals)('%s: one sentence, exit code 1', async (_what, words, says) => {
    const { code, stdout, stderr } = await intake(...(await words()));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a file of 60 MB is refused by its size', async () => {
    const file = await save('large.docx', new Uint8Array());
    await truncate(file, 60 * 1024 * 1024);
    const { code, stderr } = await intake(file);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'large.docx is 60 MB; the limit is 50 MB.\n'
    });
  });

  test('a file that cannot be read is refused before the site is asked anything', async () => {
    let requests = 0;
    const server = createServer((_request, response) => {
      requests += 1;
      response.writeHead(500).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sites/x`;
    try {
      const { code } = await intake(
        await save('secret.xlsx', withPassword()),
        '--commit',
        '--site',
        site
      );
      expect({ code, requests }).toEqual({ code: 1, requests: 0 });
    } finally {
      server.close();
    }
  });

  test('a paper is printed as JSON, or in words for a person', async () => {
    await mkdir(path.join(folder, 'a folder'));
    const file = await save('a folder/A paper.docx', PAPER);
    const json = await intake(file, '--json');
    expect(json).toMatchObject({ code: 0, stderr: '' });
    expect(Object.keys(JSON.parse(json.stdout))).toEqual(
      expect.arrayContaining([
        'paper',
        'reports',
        'recommendations',
        'statusLines',
        'plans',
        'checks',
        'warnings'
      ])
    );
    const words = await intake(file);
    expect(words.stdout).toContain('1 report, 1 recommendation, 1 status line.');
    expect(words.stdout).toContain('Nothing was written');
  });
});
