import type { PackageInWriting } from '../package/writePackage';
import { PART_KINDS } from '../package/partKinds';
import { element, partXml } from '../xml/element';
import type { XmlNode } from '../xml/readXml';
import { childOf, readXml } from '../xml/readXml';
import { fromXstring, xstring } from '../xml/xstring';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The texts of all cells, each once; cells name them by number (ECMA-376 part 1, 18.4.9 sst). */
export interface TextsInWriting {
  numberOf(text: string): number;
  addTo(file: PackageInWriting, path: string): void;
}

export function writeTexts(): TextsInWriting {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    addTo: (file, path) => {
      const items = [...numbers.keys()].map(
        (text) => `<si><t xml:space="preserve">${xstring(text)}</t></si>`
      );
      const attributes = { xmlns: MAIN, uniqueCount: items.length };
      file.add(path, PART_KINDS.texts, partXml(element('sst', attributes, items)));
    }
  };
}

/** The texts of a file by number, without the looks that parts of them may have. */
export function readTexts(xml: string | undefined): readonly string[] {
  if (xml === undefined) return [];
  const texts: string[] = [];
  readXml(xml, { name: 'si', take: (node) => texts.push(richText(node)) });
  return texts;
}

/** A text, or its runs one after another; how it is to be pronounced is left out. */
export function richText(node: XmlNode): string {
  let text = '';
  for (const child of node.children) {
    if (child.name === 't') text += child.text;
    if (child.name === 'r') text += childOf(child, 't')?.text ?? '';
  }
  return fromXstring(text);
}
