import fc from 'fast-check';
import { checkEvidenceSaid } from '../../../src/domain/evidence/checkEvidenceSaid';
import { checkLink, checkLinkTitle, keptAddress } from '../../../src/domain/evidence/checkLink';
import { bytesWord } from '../../../src/domain/words/bytesWord';
import { evidenceSaidSentence, linkProblemSentence } from '../../../src/domain/words/evidenceWords';

describe('what is said of evidence', () => {
  test.each([
    { proves: 'Officers were nominated' },
    { proves: 'Words', effectiveFrom: '2017-03', effectiveTo: '2017-03' },
    { proves: 'Words', effectiveFrom: '2017-03-31', effectiveTo: '2017-03' },
    { proves: 'Words', effectiveTo: '2016-01' }
  ])('%j is in order', (said) => {
    expect(checkEvidenceSaid(said)).toEqual([]);
  });

  test('what it proves is needed', () => {
    expect(checkEvidenceSaid({ proves: ' \n' })).toEqual([
      { field: 'proves', problem: { kind: 'proves needed' } }
    ]);
  });

  test('a date that does not exist is named', () => {
    const said = { proves: 'Words', effectiveFrom: '2017-02-29', effectiveTo: 'soon' };
    const sentences = checkEvidenceSaid(said).map(({ problem }) => evidenceSaidSentence(problem));
    expect(sentences).toEqual([
      '“2017-02-29” is not a date. Give a month or a day, such as March 2018.',
      '“soon” is not a date. Give a month or a day, such as March 2018.'
    ]);
  });

  test('a period ends after it begins', () => {
    const said = { proves: 'Words', effectiveFrom: '2018-03', effectiveTo: '2018-02' };
    expect(checkEvidenceSaid(said).map(({ field }) => field)).toEqual(['effectiveTo']);
  });
});

describe('links', () => {
  test.each([
    ['https://a.example/b?c=d#e', undefined],
    ['  https://a.example ', undefined],
    ['', 'address needed'],
    ['a.example', 'not an address'],
    ['https://', 'not an address'],
    ['http://a.example', 'not https'],
    ['ftp://a.example', 'not https'],
    ['javascript:alert(1)', 'not https'],
    ['data:text/html,x', 'not https'],
    ['https://me@a.example', 'holds a sign-in'],
    ['https://:secret@a.example', 'holds a sign-in'],
    [`https://a.example/${'a'.repeat(300)}`, 'address too long']
  ])('%s: %s', (address, kind) => {
    const problem = checkLink(address);
    expect(problem?.kind).toBe(kind);
    if (problem !== undefined) expect(linkProblemSentence(problem)).toMatch(/\.$/);
  });

  test('255 characters are taken, counted as they are kept', () => {
    const start = 'https://a.example/';
    expect(checkLink(start + 'a'.repeat(255 - start.length))).toBeUndefined();
    expect(checkLink(start + 'a'.repeat(256 - start.length))).toMatchObject({ length: 256 });
    expect(checkLink(start + 'ä'.repeat(50))).toMatchObject({ kind: 'address too long' });
  });

  test('whatever is accepted is kept as an https address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (typed) => {
        if (checkLink(typed) === undefined) expect(keptAddress(typed)).toMatch(/^https:\/\//);
      })
    );
  });

  test('a title is needed and fits its column', () => {
    expect(checkLinkTitle('Policy')).toBeUndefined();
    expect(checkLinkTitle('  ')).toEqual({ kind: 'title needed' });
    expect(checkLinkTitle('a'.repeat(256))).toMatchObject({ kind: 'title too long' });
  });
});

test.each([
  [1, '1 byte'],
  [812, '812 bytes'],
  [41 * 1024, '41 KB'],
  [2.42 * 1024 * 1024, '2.4 MB'],
  [300 * 1024 * 1024, '300 MB'],
  [3 * 1024 ** 3, '3 GB']
])('%d bytes are said as %s', (bytes, words) => {
  expect(bytesWord(bytes)).toBe(words);
});
