import type { BorderLine, BorderSide, CellStyle } from '../../workbook/types';
import { element } from '../xml/element';
import type { XmlNode } from '../xml/readXml';
import { childOf, textAttribute } from '../xml/readXml';
import type { Colour } from './colours';
import { argbOf, readColour } from './colours';

type Borders = NonNullable<CellStyle['borders']>;

/** The order in which a file wants them (ECMA-376 part 1, 18.8.4 border). */
const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];

/** A file's word for each style and weight of Excel's API (BorderLineStyle, BorderWeight). */
const LINES: readonly (readonly [string, string, string])[] = [
  ['Continuous', 'Thin', 'thin'],
  ['Continuous', 'Hairline', 'hair'],
  ['Continuous', 'Medium', 'medium'],
  ['Continuous', 'Thick', 'thick'],
  ['Dash', 'Thin', 'dashed'],
  ['Dash', 'Medium', 'mediumDashed'],
  ['DashDot', 'Thin', 'dashDot'],
  ['DashDot', 'Medium', 'mediumDashDot'],
  ['DashDotDot', 'Thin', 'dashDotDot'],
  ['DashDotDot', 'Medium', 'mediumDashDotDot'],
  ['Dot', 'Thin', 'dotted'],
  ['Double', 'Thick', 'double'],
  ['SlantDashDot', 'Medium', 'slantDashDot']
];

export function bordersXml(borders: Borders = {}): string {
  return element('border', {}, [
    ...SIDES.map((side) => sideXml(side, borders[side])),
    '<diagonal/>'
  ]);
}

function sideXml(side: BorderSide, line: BorderLine | undefined): string {
  const style = line === undefined ? undefined : fileStyle(line);
  if (line === undefined || style === undefined) return element(side);
  const colour =
    line.colour === undefined
      ? element('color', { auto: true })
      : element('color', { rgb: argbOf(line.colour) });
  return element(side, { style }, colour);
}

function fileStyle({ style, weight }: BorderLine): string | undefined {
  const ofStyle = LINES.filter(([known]) => known.toLowerCase() === style.toLowerCase());
  const exact = ofStyle.find(([, known]) => known.toLowerCase() === weight?.toLowerCase());
  return (exact ?? ofStyle[0])?.[2];
}

export function readBorders(node: XmlNode, theme: readonly Colour[]): Borders | undefined {
  const found = SIDES.flatMap((side): readonly (readonly [BorderSide, BorderLine])[] => {
    // A file that is written from right to left says start and end.
    const name = side === 'left' ? 'start' : side === 'right' ? 'end' : side;
    const line = childOf(node, side) ?? childOf(node, name);
    const known = LINES.find(([, , word]) => word === textAttribute(line, 'style'));
    if (known === undefined) return [];
    const colour = readColour(childOf(line, 'color'), theme);
    const [style, weight] = known;
    return [[side, { style, weight, ...(colour === undefined ? {} : { colour }) }]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
