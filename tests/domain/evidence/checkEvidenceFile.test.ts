import fc from 'fast-check';
import { zipSync } from 'fflate';
import { checkEvidenceFile } from '../../../src/domain/evidence/checkEvidenceFile';
import { checkFileName, checkReplacement } from '../../../src/domain/evidence/checkFileName';
import { LARGEST_FILE } from '../../../src/domain/evidence/fileLimits';
import { ALLOWED_ENDINGS, endingOf } from '../../../src/domain/evidence/evidenceKinds';
import { MOST_CONTENT_TYPES } from '../../../src/domain/evidence/contentTypes';
import { kindNamed } from '../../../src/domain/evidence/evidenceKinds';
import { partToRead } from '../../../src/domain/evidence/fileContents';
import { zipEntries } from '../../../src/domain/evidence/zipEntries';
import { placeOfPart, unpackedPart } from '../../../src/services/records/evidence/unpackPart';
import { fileProblemSentence } from '../../../src/domain/words/evidenceWords';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
/** The problems of a file of which both ends are read. */
const kindsOf = (name: string, whole: Uint8Array, ends = whole.length): readonly string[] => {
  const [head, tail, size] = [whole.slice(0, ends), whole.slice(-ends), whole.length];
  const knownBy = kindNamed(name)?.knownBy;
  const part = knownBy && partToRead(knownBy, { head, tail, size });
  const { from, to } = part ? placeOfPart(part, size) : { from: 0, to: 0 };
  const piece = { at: from, bytes: whole.slice(from, to) };
  const types = part && unpackedPart(part, piece, MOST_CONTENT_TYPES);
  return checkEvidenceFile(name, size, head, tail, types).map(({ kind }) => kind);
};
const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      names.map((name) => [name, bytes(name === '[Content_Types].xml' ? TYPES : 'words')])
    )
  );
/** A document of Word whose content types name one more type. */
const withTypes = (types: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': bytes(types), 'word/document.xml': bytes('words') });
const typed = (contentType: string): string =>
  TYPES.replace(
    '</Types>',
    `<Override PartName="/word/x.bin" ContentType="${contentType}"/></Types>`
  );
const word = (...more: readonly string[]): Uint8Array =>
  zip('[Content_Types].xml', 'word/document.xml', ...more);

describe('contents', () => {
  test.each<[string, Uint8Array]>([
    ['Plan.pdf', bytes('%PDF-1.7 words')],
    ['Plan.PDF', bytes('%PDF-1.4')],
    ['Plan.docx', word()],
    ['Figures.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['Slides.pptx', zip('ppt/presentation.xml', '[Content_Types].xml')],
    ['Letter.rtf', bytes('{\\rtf1 words}')],
    ['Note.txt', bytes('Owen — naïve words')],
    ['Empty lines.txt', bytes('\r\n\r\nwords')],
    ['Wide.txt', bytes('\xff\xfew\0o\0r\0d\0s\0')],
    ['Counts.csv', bytes('\xef\xbb\xbfName,Count\n')],
    ['Mz.txt', bytes('MZ figures of the month')],
    ['Mail.eml', bytes('Received: from a.example\r\nFrom: a@b')],
    ['Mail.msg', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 more')],
    ['Photo.jpg', bytes('\xff\xd8\xff\xe0')],
    ['Photo.jpeg', bytes('\xff\xd8\xff\xe1')],
    ['Shot.png', bytes('\x89PNG\r\n\x1a\n')],
    ['Old.gif', bytes('GIF89a')],
    ['New.webp', bytes('RIFF\x10\0\0\0WEBPVP8 ')],
    ['Phone.heic', bytes('\0\0\0\x18ftypheic')],
    ['Scan.tif', bytes('II*\0')],
    ['Scan.tiff', bytes('MM\0*')],
    ['Film.mp4', bytes('\0\0\0\x18ftypisom')],
    ['Film.mov', bytes('\0\0\0\x14ftypqt  ')],
    ['Talk.m4a', bytes('\0\0\0\x18ftypM4A ')],
    ['Talk.mp3', bytes('ID3\x04')],
    ['Talk.wav', bytes('RIFF\x10\0\0\0WAVEfmt ')]
  ])('%s is evidence', (name, contents) => {
    expect(kindsOf(name, contents)).toEqual([]);
  });

  test.each<[string, Uint8Array]>([
    ['Page.pdf', bytes('<html><script>alert(1)</script>')],
    ['Late.pdf', bytes('words %PDF-1.7')],
    ['Program.pdf', bytes('MZ\x90\0\x03')],
    ['Archive.docx', zip('readme.txt')],
    ['Workbook.docx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['Locked.docx', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['Cut.docx', word().slice(0, 40)],
    ['Page.txt', bytes('  <!DOCTYPE html><p>')],
    ['Drawing.txt', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['Marked.txt', bytes('\xef\xbb\xbf<script>')],
    ['Script.csv', bytes('#!/bin/sh\n')],
    ['Program.txt', bytes('MZ\x90\0\x03\0\0')],
    ['Page.eml', bytes('<html>')],
    ['Words.eml', bytes('Dear Owen')],
    ['Sound.webp', bytes('RIFF\x10\0\0\0WAVEfmt ')],
    ['Photo.png', bytes('\xff\xd8\xff\xe0')]
  ])('%s is not what its ending says', (name, contents) => {
    expect(kindsOf(name, contents)).toEqual(['contents differ']);
  });

  test.each([
    ['Plan.docx', 'word/vbaProject.bin'],
    ['Plan.docx', 'word/VBAPROJECT.BIN'],
    ['Plan.docx', 'word\\vbaProject.bin'],
    ['Plan.docx', 'word/macrosheets/sheet1.xml']
  ])('%s with %s holds macros', (name, part) => {
    expect(kindsOf(name, word(part))).toEqual(['holds macros']);
  });

  test.each([
    ['application/vnd.ms-office.vbaProject', 'Plan.docx'],
    ['application/vnd.ms-word.document.macroEnabled.main+xml', 'Plan.docx'],
    ['application/vnd.ms-excel.intlmacrosheet+xml', 'Plan.docx'],
    ['application/vnd.ms-office.vba&#x50;roject', 'Plan.docx'],
    ['application/vnd.ms-office.vba&#80;roject', 'Plan.docx']
  ])('a part of type %s holds macros, whatever its name', (contentType, name) => {
    expect(kindsOf(name, withTypes(typed(contentType)))).toEqual(['holds macros']);
    const wide = typed(contentType).replace(/./gs, (one) => `${one}\0`);
    expect(kindsOf(name, withTypes(`\xff\xfe${wide}`))).toEqual(['holds macros']);
  });

  test.each<[string, string]>([
    ['that are none', 'words'],
    ['with a document type', `<!DOCTYPE t [<!ENTITY p "vbaProject">]>${TYPES}`]
  ])('a package with content types %s is none', (_, types) => {
    expect(kindsOf('Plan.docx', withTypes(types))).toEqual(['contents differ']);
  });

  test('content types in the middle of a large package are asked for, and read', () => {
    const film = (): [Uint8Array, { level: 0 }] => [new Uint8Array(20_000), { level: 0 }];
    const packed = (types: string): Uint8Array =>
      zipSync({
        'word/document.xml': bytes('words'),
        'word/media/a.bin': film(),
        '[Content_Types].xml': bytes(types),
        'word/media/b.bin': film()
      });
    const kinds = (types: string): readonly string[] => kindsOf('Plan.docx', packed(types), 4096);
    expect(kinds(TYPES)).toEqual([]);
    expect(kinds(typed('application/vnd.ms-office.vbaProject'))).toEqual(['holds macros']);
    const unread = packed(TYPES);
    const ends = [unread.slice(0, 4096), unread.slice(-1000)] as const;
    expect(checkEvidenceFile('Plan.docx', unread.length, ...ends)).toMatchObject([
      { kind: 'contents differ' }
    ]);
  });

  test('content types that unpack to more than they say, or to more than any document has, are none', () => {
    const whole = withTypes(TYPES);
    const lying = whole.slice();
    const [entry] = zipEntries(whole, whole.length) ?? [];
    if (entry === undefined) throw new Error('There is an entry.');
    const directory = new DataView(lying.buffer).getUint32(lying.length - 6, true);
    new DataView(lying.buffer).setUint32(directory + 24, entry.unpacked - 1, true);
    expect(kindsOf('Plan.docx', lying)).toEqual(['contents differ']);
    const bomb = withTypes(TYPES.replace('</Types>', `${' '.repeat(2_000_000)}</Types>`));
    expect(kindsOf('Plan.docx', bomb)).toEqual(['contents differ']);
  });

  test('a package whose directory hides a name behind its count is none', () => {
    const whole = word('word/vbaProject.bin');
    const hidden = whole.slice();
    const end = hidden.length - 22;
    // Both counts of the end record (APPNOTE.TXT 4.3.16).
    hidden[end + 8] = 2;
    hidden[end + 10] = 2;
    expect(kindsOf('Plan.docx', whole)).toEqual(['holds macros']);
    expect(kindsOf('Plan.docx', hidden)).toEqual(['contents differ']);
  });

  test('only the end of a large package is needed', () => {
    const whole = zipSync({
      'word/media/film.bin': [new Uint8Array(200_000), { level: 0 }],
      '[Content_Types].xml': bytes(TYPES),
      'word/document.xml': bytes('x')
    });
    expect(kindsOf('Plan.docx', whole, 4096)).toEqual([]);
    expect(zipEntries(whole.slice(-60), whole.length)).toBeUndefined();
  });

  test('any bytes are judged without failing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALLOWED_ENDINGS),
        fc.uint8Array({ maxLength: 200 }),
        fc.uint8Array({ maxLength: 200 }),
        (ending, head, tail) => {
          const problems = checkEvidenceFile(`a.${ending}`, 200, head, tail);
          for (const problem of problems) expect(fileProblemSentence(problem)).toMatch(/\.$/);
        }
      )
    );
  });

  test('a package broken anywhere never fails, and never loses its macros', () => {
    const whole = word('word/vbaProject.bin');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        (place, value) => {
          const broken = whole.slice();
          broken[place] = value;
          const entries = zipEntries(broken, broken.length);
          expect(entries === undefined || entries.length === 3).toBe(true);
        }
      )
    );
  });
});

describe('names and sizes', () => {
  test.each([
    ['Page.html', 'not taken as evidence. What is taken: .pdf,'],
    ['Drawing.svg', 'not taken as evidence. What is taken:'],
    ['Script.js', 'not taken'],
    ['Program.exe', 'not taken'],
    ['Plan.pdf.exe', 'end in .exe'],
    ['Macros.docm', 'They can hold macros. Save it without them, or as PDF.'],
    ['Old.doc', 'Whether they hold macros cannot be told. Save it as .docx'],
    ['All.zip', 'Unpack it and add the files.'],
    ['README', 'has no ending'],
    ['.pdf', 'has no ending']
  ])('%s is refused: %s', (name, reason) => {
    const [problem] = checkEvidenceFile(name, 10);
    if (problem === undefined) throw new Error('It was allowed.');
    expect(fileProblemSentence(problem)).toContain(reason);
  });

  test('250 MB are taken, and one byte more is not', () => {
    expect(checkEvidenceFile('Film.mp4', LARGEST_FILE)).toEqual([]);
    const [problem] = checkEvidenceFile('Film.mp4', LARGEST_FILE + 1);
    if (problem === undefined) throw new Error('It was allowed.');
    expect(fileProblemSentence(problem)).toBe(
      '“Film.mp4” has 262,144,001 bytes; evidence may have up to 250 MB. ' +
        'Divide it, or keep it elsewhere and add a link.'
    );
  });

  test('an empty file is refused', () => {
    expect(checkEvidenceFile('Plan.pdf', 0).map(({ kind }) => kind)).toEqual(['empty']);
  });

  test.each([
    ['a:b.pdf', [':']],
    ['what?.pdf', ['?']],
    ['fdp.\u202exe.pdf', ['U+202E']],
    ['half \ud83d.pdf', ['U+D83D']],
    ['line\nbreak.pdf', ['U+000A']]
  ])('%j has characters that cannot stand in a name', (name, characters) => {
    expect(checkFileName(name)).toMatchObject([{ kind: 'characters in name', characters }]);
  });

  test.each(["Ellen's 50% & #1 (änd) 🙂.pdf", 'Ordnung – Überblick.docx', 'رخصة.pdf'])(
    '%s is a possible name',
    (name) => {
      expect(checkFileName(name)).toEqual([]);
    }
  );

  test.each([' a.pdf', '~$a.pdf', 'CON.pdf', '_vti_a.pdf'])('%j is no possible name', (name) => {
    expect(checkFileName(name).map(({ kind }) => kind)).toEqual(['name not possible']);
  });

  test('a name of 180 characters is taken, and a longer one is not', () => {
    expect(checkFileName(`${'a'.repeat(176)}.pdf`)).toEqual([]);
    const long = checkFileName(`${'a'.repeat(177)}.pdf`);
    expect(long.map(({ kind }) => kind)).toEqual(['name too long']);
  });

  test('a file takes the place of one of its own kind only', () => {
    expect(checkReplacement('Plan, second.pdf', 'Plan.PDF')).toEqual([]);
    expect(checkReplacement('a.jpg', 'a.jpeg')).toEqual([]);
    const [problem] = checkReplacement('Plan.docx', 'Plan.pdf');
    expect(problem && fileProblemSentence(problem)).toBe(
      '“Plan.docx” is of another kind than “Plan.pdf”, whose place it would take: a file keeps its ' +
        'name. Withdraw that one and add this as a new file.'
    );
    expect(checkReplacement('page.html', 'page.html')).toHaveLength(1);
  });

  test('any name is judged without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        for (const problem of checkFileName(name)) fileProblemSentence(problem);
        expect(endingOf(name)).toBe(endingOf(name).toLowerCase());
      })
    );
  });
});
