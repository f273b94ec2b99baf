import fc from 'fast-check';
import type { ColumnKey } from '../../../../src/domain/sheet/sheetColumn';
import type { RowMemory } from '../../../../src/domain/sheet/sheetMemory';
import { rowsOfText, rowsText } from '../../../../src/excel/workbook/memory/rowsText';
import { textOfXml, xmlWithText } from '../../../../src/excel/workbook/memory/xmlText';

const KEYS: readonly ColumnKey[] = ['report', 'status', 'position', 'newDate'];

const hashes = fc.dictionary(fc.constantFrom(...KEYS), fc.string(), { noNullPrototype: true });
const row: fc.Arbitrary<RowMemory> = fc
  .record({
    standing: fc.option(fc.nat(), { nil: undefined }),
    published: fc.option(fc.nat(), { nil: undefined }),
    hashes,
    sent: fc.option(hashes, { nil: undefined }),
    left: fc.option(hashes, { nil: undefined })
  })
  .map(({ standing, published, hashes: kept, sent, left }) => ({
    versions: {
      ...(standing === undefined ? {} : { standing }),
      ...(published === undefined ? {} : { published })
    },
    hashes: kept,
    // Of nothing that was sent it is not told whether something else was.
    ...(sent === undefined || (left !== undefined && Object.keys(sent).length === 0)
      ? {}
      : { sent }),
    ...(left === undefined ? {} : { left })
  }));
const rows = fc.array(fc.tuple(fc.string({ minLength: 1 }), row));

test('rows of any hashes come back exactly, also through an XML part', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const text = rowsText(some, KEYS);
      expect(rowsOfText(text, KEYS)).toEqual(some);
      expect(textOfXml(xmlWithText('rows', 'urn:x', text))).toBe(text);
    })
  );
});

test('an empty hash, a missing one and an asterisk are three things', () => {
  const some: [string, RowMemory] = ['a', { versions: {}, hashes: { status: '', position: '*' } }];
  expect(rowsOfText(rowsText([some], KEYS), KEYS)).toEqual([some]);
});

test('a text that was cut off, or whose rows lack columns, is damaged', () => {
  const text = rowsText([['a', { versions: { standing: 3 }, hashes: { status: 'h' } }]], KEYS);
  expect(rowsOfText(text.slice(0, -1), KEYS)).toBeUndefined();
  expect(rowsOfText(text, KEYS.slice(1))).toBeUndefined();
  expect(rowsOfText('something else;', KEYS)).toBeUndefined();
});

test('an XML part that Excel wrote anew says the same', () => {
  const text = '{"name":"Q&A <\u00e9> \'1\'"}';
  const anew =
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\r\n' +
    '<x:pull xmlns:x="urn:x">{&quot;name&quot;:&quot;Q&#38;A &lt;&#xE9;&gt; &apos;1&apos;&quot;}</x:pull>\n';
  expect(textOfXml(anew)).toBe(text);
  expect(textOfXml('<a><b/></a>')).toBeUndefined();
  expect(textOfXml('')).toBeUndefined();
});
