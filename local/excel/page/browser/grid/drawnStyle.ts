/** How a cell of the model looks in Univer's words. Number formats are none of its business: it gets text. */
import type { BorderSide, CellStyle } from '../../../workbook/types';
import type { UniverStyle } from './univer';

const horizontal: Readonly<Record<string, number>> = { Left: 1, Center: 2, Right: 3, Justify: 4 };
const vertical: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const wrapped = 3;
const sides: Readonly<Record<BorderSide, string>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r'
};
/** Pixels for one step of indent: about three characters of the default font, as in Excel. */
const INDENT = 9;

const mark = (on: boolean | undefined): 0 | 1 | undefined =>
  on === undefined ? undefined : on ? 1 : 0;

function borders(style: CellStyle): UniverStyle['bd'] {
  const drawn = Object.entries(style.borders ?? {}).flatMap(([side, line]) =>
    line === undefined || line.style === 'None'
      ? []
      : [[sides[side as BorderSide], { s: 1, cl: { rgb: line.colour ?? '#000000' } }] as const]
  );
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

/** Leaves out what is undefined: Univer takes a key that is there for a wish. */
function said<T extends object>(style: T): T {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

export function drawnStyle(style: CellStyle): UniverStyle {
  const { fill, fontColour, bold, italic, underline, strikethrough } = style;
  const underlined = mark(underline);
  const struck = mark(strikethrough);
  return said<UniverStyle>({
    ff: style.fontName,
    fs: style.fontSize,
    bl: mark(bold),
    it: mark(italic),
    ul: underlined === undefined ? undefined : { s: underlined },
    st: struck === undefined ? undefined : { s: struck },
    bg: fill === undefined || fill === '' ? undefined : { rgb: fill },
    cl: fontColour === undefined || fontColour === '' ? undefined : { rgb: fontColour },
    ht: horizontal[style.horizontal ?? ''],
    vt: vertical[style.vertical ?? ''],
    tb: style.wrap === true ? wrapped : undefined,
    pd: style.indent === undefined ? undefined : { l: 2 + style.indent * INDENT },
    bd: borders(style)
  });
}
