import type { SheetProtection } from '../../workbook/types';
import { element } from '../xml/element';
import type { XmlNode } from '../xml/readXml';
import { flagAttribute } from '../xml/readXml';

/**
 * What a protected sheet still allows, by Excel's API and by files, where 1 means "not allowed"
 * (ECMA-376 part 1, 18.3.1.85 sheetProtection); and what a file means that does not say.
 */
const OPTIONS: readonly (readonly [option: string, attribute: string, forbidden: boolean])[] = [
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowSort', 'sort', true],
  ['allowAutoFilter', 'autoFilter', true],
  ['allowPivotTables', 'pivotTables', true]
];

/** Without a password: it keeps people from slips, not from reading. */
export function protectionXml({ protected: isProtected, options }: SheetProtection): string {
  if (!isProtected) return '';
  const forbidden = OPTIONS.map(
    ([option, attribute]) => [attribute, options[option] !== true] as const
  );
  const mode = String(options.selectionMode ?? 'Normal').toLowerCase();
  return element('sheetProtection', {
    sheet: true,
    ...Object.fromEntries(forbidden),
    selectLockedCells: mode !== 'normal',
    selectUnlockedCells: mode === 'none'
  });
}

export function readProtection(node: XmlNode | undefined): SheetProtection {
  if (flagAttribute(node, 'sheet') !== true) return { protected: false, options: {} };
  const allowed = OPTIONS.flatMap(([option, attribute, usual]) =>
    (flagAttribute(node, attribute) ?? usual) ? [] : [[option, true] as const]
  );
  const selectionMode =
    flagAttribute(node, 'selectUnlockedCells') === true
      ? 'None'
      : flagAttribute(node, 'selectLockedCells') === true
        ? 'Unlocked'
        : undefined;
  return {
    protected: true,
    options: {
      ...Object.fromEntries(allowed),
      ...(selectionMode === undefined ? {} : { selectionMode })
    }
  };
}
