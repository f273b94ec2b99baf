import { columnLetters } from '../../workbook/address';
import type { Note } from '../../workbook/types';
import { rangeOf } from '../sheets/ranges';
import { richText } from '../sheets/texts';
import { numbered } from '../styles/numbered';
import { element, partXml } from '../xml/element';
import type { XmlNode } from '../xml/readXml';
import { childOf, childrenOf, numberAttribute, textAttribute } from '../xml/readXml';
import { fromXstring, xstring } from '../xml/xstring';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Numbers of boxes are given out to sheets by this many. */
const SHAPES_OF_A_SHEET = 1024;

/** The notes of a sheet (ECMA-376 part 1, 18.7 Comments). */
export function notesXml(notes: readonly Note[]): string {
  const authors = numbered();
  const comments = notes.map(({ row, column, author, text }) => {
    const ref = `${columnLetters(column)}${row + 1}`;
    const content = `<t xml:space="preserve">${xstring(text)}</t>`;
    const attributes = { ref, authorId: authors.numberOf(xstring(author)) };
    return element('comment', attributes, element('text', {}, content));
  });
  return partXml(
    element('comments', { xmlns: MAIN }, [
      element(
        'authors',
        {},
        authors.all().map((author) => `<author>${author}</author>`)
      ),
      element('commentList', {}, comments)
    ])
  );
}

/**
 * The boxes of the notes: Excel shows a note only where it has one, drawn in the older VML
 * (ECMA-376 part 4, 19 VML). @param sheet its number, by which the boxes are told from other sheets'
 */
export function noteShapesXml(notes: readonly Note[], sheet: number): string {
  const shapes = notes.map(({ row, column }, index) =>
    element(
      'v:shape',
      {
        id: `_x0000_s${sheet * SHAPES_OF_A_SHEET + index + 1}`,
        type: '#_x0000_t202',
        style: 'position:absolute;width:180px;height:80px;visibility:hidden',
        fillcolor: '#ffffe1',
        'o:insetmode': 'auto'
      },
      [
        '<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/>',
        '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
        `<x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor>`,
        `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>`,
        '</x:ClientData>'
      ]
    )
  );
  return element(
    'xml',
    {
      'xmlns:v': 'urn:schemas-microsoft-com:vml',
      'xmlns:o': 'urn:schemas-microsoft-com:office:office',
      'xmlns:x': 'urn:schemas-microsoft-com:office:excel'
    },
    [
      `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>`,
      '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ',
      'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>',
      '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
      ...shapes
    ]
  );
}

export function readNotes(root: XmlNode): readonly Note[] {
  const authors = childrenOf(childOf(root, 'authors'), 'author').map(({ text }) =>
    fromXstring(text)
  );
  return childrenOf(childOf(root, 'commentList'), 'comment').flatMap((node) => {
    const place = rangeOf(textAttribute(node, 'ref'));
    if (place === undefined) return [];
    const content = childOf(node, 'text');
    return [
      {
        row: place.top,
        column: place.left,
        author: authors[numberAttribute(node, 'authorId') ?? 0] ?? '',
        text: content === undefined ? '' : richText(content)
      }
    ];
  });
}
