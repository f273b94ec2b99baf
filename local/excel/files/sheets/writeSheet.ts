import { usedRange } from '../../workbook/cells';
import { rectOf, WHOLE_SHEET } from '../../workbook/rect';
import type { Sheet } from '../../workbook/types';
import { PART_KINDS } from '../package/partKinds';
import type { PackageInWriting } from '../package/writePackage';
import { notesXml, noteShapesXml } from '../parts/notes';
import { argbOf } from '../styles/colours';
import { tableXml } from '../tables/writeTable';
import { element, listElement, partXml } from '../xml/element';
import { columnsXml } from './columns';
import { conditionalFormatsXml } from './conditionalFormats';
import { protectionXml } from './protection';
import { ref } from './ranges';
import { validationsXml } from './validations';
import { viewXml } from './view';
import type { CellParts } from './writeRows';
import { rowsXml } from './writeRows';

/** Where a sheet goes: what all sheets share is counted on. */
export interface SheetPlace extends CellParts {
  /** From 1. */
  readonly number: number;
  readonly isActive: boolean;
  /** Gives each table of the workbook a number, from 1. */
  readonly nextTable: () => number;
}

/** Puts a sheet into the file, with its tables and notes. @returns its path */
export function addSheet(file: PackageInWriting, sheet: Sheet, place: SheetPlace): string {
  const path = `xl/worksheets/sheet${place.number}.xml`;
  const tables = sheet.tables.map((table) => {
    const number = place.nextTable();
    const target = `xl/tables/table${number}.xml`;
    file.add(target, PART_KINDS.table, tableXml(sheet, table, number));
    return element('tablePart', { 'r:id': file.relate(path, PART_KINDS.table, target) });
  });
  const notes = sheet.notes.length === 0 ? '' : addNotes(file, sheet, path, place.number);
  file.add(path, PART_KINDS.worksheet, sheetXml(sheet, place, notes, tables));
  return path;
}

function addNotes(file: PackageInWriting, sheet: Sheet, path: string, number: number): string {
  const notes = `xl/comments${number}.xml`;
  const shapes = `xl/drawings/vmlDrawing${number}.vml`;
  file.add(notes, PART_KINDS.notes, notesXml(sheet.notes));
  file.relate(path, PART_KINDS.notes, notes);
  file.add(shapes, PART_KINDS.noteShapes, noteShapesXml(sheet.notes, number));
  return element('legacyDrawing', { 'r:id': file.relate(path, PART_KINDS.noteShapes, shapes) });
}

/** In the order that the standard demands (ECMA-376 part 1, 18.3.1.99 worksheet). */
function sheetXml(
  sheet: Sheet,
  place: SheetPlace,
  notes: string,
  tables: readonly string[]
): string {
  const used = usedRange(sheet, WHOLE_SHEET, false) ?? rectOf(0, 0, 1, 1);
  const colour =
    sheet.tabColour === '' ? '' : element('tabColor', { rgb: argbOf(sheet.tabColour) });
  return partXml(
    element(
      'worksheet',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
        'mc:Ignorable': 'xr',
        'xmlns:xr': 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
        'xr:uid': sheet.id
      },
      [
        colour === '' ? '' : element('sheetPr', {}, colour),
        element('dimension', { ref: ref(used) }),
        viewXml(sheet, place.isActive),
        element('sheetFormatPr', { defaultRowHeight: 15 }),
        columnsXml(sheet, place.styles),
        rowsXml(sheet, place),
        protectionXml(sheet.protection),
        listElement(
          'mergeCells',
          sheet.merged.map((range) => element('mergeCell', { ref: ref(range) }))
        ),
        conditionalFormatsXml(sheet.conditionalFormats, place.styles),
        validationsXml(sheet.validations),
        element('pageMargins', {
          left: 0.7,
          right: 0.7,
          top: 0.75,
          bottom: 0.75,
          header: 0.3,
          footer: 0.3
        }),
        notes,
        listElement('tableParts', tables)
      ]
    )
  );
}
