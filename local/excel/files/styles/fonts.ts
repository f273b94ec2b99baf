import type { CellStyle } from '../../workbook/types';
import { element } from '../xml/element';
import type { XmlNode } from '../xml/readXml';
import { childOf, flagAttribute, numberAttribute, textAttribute } from '../xml/readXml';
import type { Colour } from './colours';
import { argbOf, readColour } from './colours';

/** The part of a style that a file keeps as a font. */
export type FontStyle = Pick<
  CellStyle,
  'fontName' | 'fontSize' | 'fontColour' | 'bold' | 'italic' | 'underline' | 'strikethrough'
>;

/** What a workbook of Excel begins with. */
const DEFAULT_NAME = 'Calibri';
const DEFAULT_SIZE = 11;

/** ECMA-376 part 1, 18.8.22 font. */
export function fontXml(style: FontStyle): string {
  return element('font', {}, [
    style.bold === true ? '<b/>' : '',
    style.italic === true ? '<i/>' : '',
    style.strikethrough === true ? '<strike/>' : '',
    style.underline === true ? '<u/>' : '',
    element('sz', { val: style.fontSize ?? DEFAULT_SIZE }),
    style.fontColour === undefined ? '' : element('color', { rgb: argbOf(style.fontColour) }),
    element('name', { val: style.fontName ?? DEFAULT_NAME }),
    element('family', { val: 2 })
  ]);
}

/** A font of a file. @param usual the file's own default: what equals it is not said */
export function readFont(
  node: XmlNode,
  theme: readonly Colour[],
  usual: FontStyle = {}
): FontStyle {
  const name = textAttribute(childOf(node, 'name') ?? childOf(node, 'rFont'), 'val');
  const size = numberAttribute(childOf(node, 'sz'), 'val');
  const colour = readColour(childOf(node, 'color'), theme);
  return {
    ...(name === undefined || name === usual.fontName ? {} : { fontName: name }),
    ...(size === undefined || size === usual.fontSize ? {} : { fontSize: size }),
    ...(colour === undefined || colour === usual.fontColour ? {} : { fontColour: colour }),
    ...(isOn(node, 'b') ? { bold: true } : {}),
    ...(isOn(node, 'i') ? { italic: true } : {}),
    ...(isUnderlined(node) ? { underline: true } : {}),
    ...(isOn(node, 'strike') ? { strikethrough: true } : {})
  };
}

/** `<b/>` is bold, `<b val="0"/>` is not. */
export function isOn(node: XmlNode | undefined, name: string): boolean {
  const found = childOf(node, name);
  return found !== undefined && flagAttribute(found, 'val') !== false;
}

export function isUnderlined(node: XmlNode | undefined): boolean {
  const found = childOf(node, 'u');
  return found !== undefined && textAttribute(found, 'val') !== 'none';
}
