import { zipSync } from 'fflate';
import type { FileEnds } from '../../../src/domain/evidence/fileContents';
import { sameDocument } from '../../../src/domain/evidence/sameDocument';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
const ends = (all: Uint8Array): FileEnds => ({ head: all, tail: all, size: all.length });
const word = (words: string, properties: string): FileEnds =>
  ends(
    zipSync({
      '[Content_Types].xml': bytes(properties),
      'word/document.xml': bytes(words),
      'word/_rels/document.xml.rels': bytes(properties),
      'docProps/custom.xml': bytes(properties)
    })
  );

test('an Office document into which SharePoint wrote its columns is the same', () => {
  const before = word('Plan', 'none');
  const after = word('Plan', 'Marking: OFFICIAL, and more');
  expect(before.size).not.toBe(after.size);
  expect(sameDocument('Plan.docx', before, after)).toBe(true);
  expect(sameDocument('Plan.docx', before, word('Plans', 'none'))).toBe(false);
});

test('any other file is the same byte by byte', () => {
  const one = ends(bytes('%PDF-1.7 one'));
  expect(sameDocument('Plan.pdf', one, ends(bytes('%PDF-1.7 one')))).toBe(true);
  expect(sameDocument('Plan.pdf', one, ends(bytes('%PDF-1.7 two')))).toBe(false);
  expect(sameDocument('Plan.pdf', one, ends(bytes('%PDF-1.7 one more')))).toBe(false);
});

test('two files that are no packages are no document of Office, unless they are alike', () => {
  const mark = ends(bytes('The upload has begun'));
  expect(sameDocument('Plan.docx', mark, ends(bytes('Another upload')))).toBe(false);
  expect(sameDocument('Plan.docx', mark, mark)).toBe(true);
});
