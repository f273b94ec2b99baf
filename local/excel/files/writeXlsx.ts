import type { Sheet, WorkbookModel } from '../workbook/types';
import { PART_KINDS } from './package/partKinds';
import { ROOT, writePackage } from './package/writePackage';
import { addCustomXml } from './parts/customXml';
import { addSettings } from './parts/addInSettings';
import { namesXml } from './parts/definedNames';
import { addProperties } from './parts/properties';
import { writeTexts } from './sheets/texts';
import { addSheet } from './sheets/writeSheet';
import { writeStyles } from './styles/writeStyles';
import { element, partXml } from './xml/element';
import { xstringAttribute } from './xml/xstring';

const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const TEXTS = 'xl/sharedStrings.xml';

/**
 * A workbook as an .xlsx file (ECMA-376). The same workbook gives the same bytes. The README says what
 * is kept.
 */
export async function writeXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const file = writePackage();
  const styles = writeStyles();
  const texts = writeTexts();
  let tables = 0;
  file.relate(ROOT, PART_KINDS.workbook, WORKBOOK);
  const sheets = model.sheets.map((sheet, index) => {
    const path = addSheet(file, sheet, {
      number: index + 1,
      isActive: sheet.id === model.activeSheetId,
      nextTable: () => (tables += 1),
      styles,
      texts
    });
    return sheetEntryXml(sheet, index + 1, file.relate(WORKBOOK, PART_KINDS.worksheet, path));
  });
  file.add(WORKBOOK, PART_KINDS.workbook, workbookXml(model, sheets));
  file.relate(WORKBOOK, PART_KINDS.styles, STYLES);
  file.add(STYLES, PART_KINDS.styles, styles.xml());
  file.relate(WORKBOOK, PART_KINDS.texts, TEXTS);
  texts.addTo(file, TEXTS);
  addCustomXml(file, WORKBOOK, model.customXmlParts);
  addSettings(file, model.settings);
  addProperties(file, model.properties);
  return file.bytes();
}

function sheetEntryXml({ name, visibility }: Sheet, sheetId: number, id: string): string {
  const states = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' };
  return element('sheet', {
    name: xstringAttribute(name),
    sheetId,
    state: states[visibility],
    'r:id': id
  });
}

/** In the order that the standard demands (ECMA-376 part 1, 18.2.27 workbook). */
function workbookXml(model: WorkbookModel, sheets: readonly string[]): string {
  const activeTab = model.sheets.findIndex(({ id }) => id === model.activeSheetId);
  return partXml(
    element(
      'workbook',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
      },
      [
        element('workbookPr'),
        element('bookViews', {}, element('workbookView', { activeTab: Math.max(activeTab, 0) })),
        element('sheets', {}, sheets),
        namesXml(model.names, model.sheets),
        // Whoever opens the file works its formulas out: the host's own are simple ones.
        model.sheets.some(({ hasFormulas }) => hasFormulas)
          ? element('calcPr', { calcId: 191029, fullCalcOnLoad: true })
          : ''
      ]
    )
  );
}
