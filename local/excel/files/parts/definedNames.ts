import type { DefinedName, Sheet } from '../../workbook/types';
import { formulaForFile, formulaFromFile } from '../formulas/fileFormula';
import { element } from '../xml/element';
import type { XmlNode } from '../xml/readXml';
import { childOf, childrenOf, flagAttribute, numberAttribute, textAttribute } from '../xml/readXml';
import { fromXstring, xstring, xstringAttribute } from '../xml/xstring';

/** Of Excel's own making, for a filter that stands beside tables: the host has no such filter. */
const OF_A_FILTER = '_xlnm._FilterDatabase';

/** Names for ranges and formulas (ECMA-376 part 1, 18.2.6 definedNames). */
export function namesXml(names: readonly DefinedName[], sheets: readonly Sheet[]): string {
  const all = names.flatMap(({ name, formula, sheetId, visible, comment }) => {
    const place = sheets.findIndex(({ id }) => id === sheetId);
    if (sheetId !== undefined && place < 0) return [];
    const attributes = {
      name,
      comment: comment === '' ? undefined : xstringAttribute(comment),
      localSheetId: sheetId === undefined ? undefined : place,
      hidden: visible ? undefined : true
    };
    return [element('definedName', attributes, xstring(formulaForFile(formula)))];
  });
  return all.length === 0 ? '' : element('definedNames', {}, all);
}

/** @param sheetIds the sheets' ids in their order */
export function readNames(
  workbook: XmlNode,
  sheetIds: readonly (string | undefined)[]
): readonly DefinedName[] {
  return childrenOf(childOf(workbook, 'definedNames'), 'definedName').flatMap((node) => {
    const name = textAttribute(node, 'name');
    const place = numberAttribute(node, 'localSheetId');
    const sheetId = place === undefined ? undefined : sheetIds[place];
    const isLost = place !== undefined && sheetId === undefined;
    if (name === undefined || name === OF_A_FILTER || isLost) return [];
    return [
      {
        name,
        formula: formulaFromFile(fromXstring(node.text)),
        ...(sheetId === undefined ? {} : { sheetId }),
        visible: flagAttribute(node, 'hidden') !== true,
        comment: fromXstring(textAttribute(node, 'comment') ?? '')
      }
    ];
  });
}
