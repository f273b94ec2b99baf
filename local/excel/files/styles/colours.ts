import type { XmlNode } from '../xml/readXml';
import {
  childOf,
  flagAttribute,
  localOf,
  numberAttribute,
  readXml,
  textAttribute
} from '../xml/readXml';

/** Colours are `#RRGGBB`, in capitals, as the API of Excel gives them. */
export type Colour = string;

/** The palette of Excel 97, which older writers name by number (ECMA-376 part 1, 18.8.27). */
const INDEXED: readonly string[] = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF ' +
  'FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 ' +
  'FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 ' +
  '0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 ' +
  'FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Office's own theme, in the order in which cells name its colours. */
export const OFFICE_THEME: readonly Colour[] = (
  '#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47 #0563C1 ' +
  '#954F72'
).split(' ');

/** A theme lists dark before light, cells name light before dark. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** The colours of a theme part, in the order in which cells name them. */
export function themeColours(xml: string | undefined): readonly Colour[] {
  if (xml === undefined) return OFFICE_THEME;
  const scheme = childOf(childOf(readXml(xml), 'themeElements'), 'clrScheme');
  const listed = (scheme?.children ?? []).map((node) => {
    const [colour] = node.children;
    const hex =
      colour !== undefined && localOf(colour.name) === 'sysClr'
        ? textAttribute(colour, 'lastClr')
        : textAttribute(colour, 'val');
    return hex === undefined ? undefined : colourOf(hex);
  });
  return THEME_ORDER.map((place, index) => listed[place] ?? OFFICE_THEME[index] ?? '#000000');
}

/** A colour as `<color>`, `<fgColor>` or the like name it; undefined: automatic, or not there. */
export function readColour(
  node: XmlNode | undefined,
  theme: readonly Colour[]
): Colour | undefined {
  if (node === undefined || flagAttribute(node, 'auto') === true) return undefined;
  const tint = numberAttribute(node, 'tint') ?? 0;
  const rgb = textAttribute(node, 'rgb');
  if (rgb !== undefined) return tinted(colourOf(rgb), tint);
  const ofTheme = theme[numberAttribute(node, 'theme') ?? -1];
  if (ofTheme !== undefined) return tinted(ofTheme, tint);
  const indexed = INDEXED[numberAttribute(node, 'indexed') ?? -1];
  return indexed === undefined ? undefined : tinted(`#${indexed}`, tint);
}

/** `AARRGGBB` or `RRGGBB`; cells have no transparency. */
function colourOf(hex: string): Colour | undefined {
  return /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(hex)
    ? `#${hex.slice(-6).toUpperCase()}`
    : undefined;
}

/** Darker below 0, lighter above (ECMA-376 part 1, 18.3.1.15 color: tint). */
function tinted(colour: Colour | undefined, tint: number): Colour | undefined {
  if (colour === undefined || tint === 0) return colour;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [red, green, blue] = parts.map((part) => part / 255);
  if (red === undefined || green === undefined || blue === undefined) return colour;
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const wished = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // The share of each part between the least and the most stays, as hue and saturation do.
  const spread = most - least;
  const saturation =
    spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1) || Number.POSITIVE_INFINITY);
  const newSpread = saturation * (1 - Math.abs(2 * wished - 1));
  const floor = wished - newSpread / 2;
  const shown = [red, green, blue].map((part) =>
    Math.round((floor + (spread === 0 ? 0 : ((part - least) / spread) * newSpread)) * 255)
  );
  return `#${shown.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}

/** As a file has it. */
export function argbOf(colour: Colour): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
