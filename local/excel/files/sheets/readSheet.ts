import { tableAt, bodyOf } from '../../workbook/tableParts';
import { emptySheet } from '../../workbook/sheets';
import type { Sheet, Table } from '../../workbook/types';
import { formulasOfSheet } from '../formulas/sharedFormulas';
import { PART_KINDS } from '../package/partKinds';
import type { OpenPackage } from '../package/readPackage';
import { readNotes } from '../parts/notes';
import type { Colour } from '../styles/colours';
import { readColour } from '../styles/colours';
import { readTable } from '../tables/readTable';
import type { XmlNode } from '../xml/readXml';
import { childOf, childrenOf, readXml, textAttribute } from '../xml/readXml';
import { readColumns } from './columns';
import { readConditionalFormats } from './conditionalFormats';
import { readProtection } from './protection';
import { rangesOf } from './ranges';
import type { OpenCellParts } from './readRows';
import { takeRow } from './readRows';
import { readValidations } from './validations';
import { readView } from './view';

/** What the sheets of a file share. */
export interface OpenSheetParts extends Omit<OpenCellParts, 'formulaOf'> {
  readonly file: OpenPackage;
  readonly theme: readonly Colour[];
  readonly newId: () => string;
  /** The id that the file has for a sheet or a table, or a new one: no two of a workbook are the same. */
  readonly idOf: (uid: string | undefined) => string;
}

/** A sheet of a file; undefined: the file has no such part, or it is none with cells. */
export function readSheet(path: string, name: string, parts: OpenSheetParts): Sheet | undefined {
  const { file, styles, newId, idOf } = parts;
  const xml = file.text(path);
  if (xml === undefined) return undefined;
  const sheet = emptySheet('', name);
  sheet.tables = readTables(file, path, idOf);
  const formulaOf = formulasOfSheet((row, column) => tableAt(sheet, row, column)?.name);
  const root = readXml(xml, {
    name: 'row',
    take: (node) => takeRow(node, sheet, { ...parts, formulaOf })
  });
  return withFilteredRows({
    ...sheet,
    ...readView(root),
    id: idOf(textAttribute(root, 'xr:uid')),
    tabColour: readColour(childOf(childOf(root, 'sheetPr'), 'tabColor'), parts.theme) ?? '',
    columnSettings: readColumns(root, styles),
    merged: mergedOf(root),
    notes: notesOf(file, path),
    validations: readValidations(root),
    conditionalFormats: readConditionalFormats(root, styles, newId),
    protection: readProtection(childOf(root, 'sheetProtection'))
  });
}

function readTables(file: OpenPackage, sheet: string, idOf: OpenSheetParts['idOf']): Table[] {
  return file.related(sheet, PART_KINDS.table).flatMap(({ path }) => {
    const root = file.node(path);
    const table = root === undefined ? undefined : readTable(root, idOf);
    return table === undefined ? [] : [table];
  });
}

function mergedOf(root: XmlNode): Sheet['merged'] {
  return childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap((node) =>
    rangesOf(textAttribute(node, 'ref'))
  );
}

function notesOf(file: OpenPackage, sheet: string): Sheet['notes'] {
  return file.related(sheet, PART_KINDS.notes).flatMap(({ path }) => {
    const root = file.node(path);
    return root === undefined ? [] : readNotes(root);
  });
}

/** A file says only that a row is hidden: within a filtered table, its filter hid it. */
function withFilteredRows(sheet: Sheet): Sheet {
  const filtered = sheet.tables.filter(({ columns }) => columns.some(({ filter }) => filter));
  for (const table of filtered) {
    const { top, bottom } = bodyOf(table);
    for (let row = top; row <= bottom; row += 1) {
      const setting = sheet.rowSettings[row];
      if (setting?.hidden !== true) continue;
      const { hidden, ...others } = setting;
      sheet.rowSettings[row] = { ...others, filtered: hidden };
    }
  }
  return sheet;
}
