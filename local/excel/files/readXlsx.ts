import type { WorkbookOptions } from '../workbook/workbook';
import { createWorkbookModel } from '../workbook/workbook';
import type { Sheet, Visibility, WorkbookModel } from '../workbook/types';
import { PART_KINDS } from './package/partKinds';
import type { OpenPackage } from './package/readPackage';
import { mainPart, readPackage } from './package/readPackage';
import { readCustomXml } from './parts/customXml';
import { readSettings } from './parts/addInSettings';
import { readNames } from './parts/definedNames';
import { readProperties } from './parts/properties';
import { from1904 } from './sheets/dates1904';
import type { OpenSheetParts } from './sheets/readSheet';
import { readSheet } from './sheets/readSheet';
import { readTexts } from './sheets/texts';
import { themeColours } from './styles/colours';
import { readStyles } from './styles/readStyles';
import { fileWords } from './words';
import { WorkbookFileError } from './workbookFileError';
import type { XmlNode } from './xml/readXml';
import {
  childOf,
  childrenOf,
  flagAttribute,
  numberAttribute,
  relationshipIdOf,
  textAttribute
} from './xml/readXml';
import { fromXstring } from './xml/xstring';

/** "PK": a zip file, as workbooks are. */
const ZIP = [0x50, 0x4b];
/** An OLE container: Excel 97 to 2003, or a newer workbook with a password ([MS-OFFCRYPTO]). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Opens an .xlsx file (ECMA-376). The README says what is kept.
 * @param options as of a new workbook: its name, its locale, the clock
 * @throws WorkbookFileError where it is no workbook, has a password or is damaged
 */
export async function readXlsx(
  bytes: Uint8Array,
  options: WorkbookOptions = {}
): Promise<WorkbookModel> {
  if (startsWith(bytes, OLE)) {
    throw new WorkbookFileError('protected or old', fileWords.protectedOrOld);
  }
  if (!startsWith(bytes, ZIP)) {
    throw new WorkbookFileError('not a workbook', fileWords.notAWorkbook);
  }
  try {
    return read(readPackage(bytes), options);
  } catch (failed) {
    if (failed instanceof WorkbookFileError) throw failed;
    throw new WorkbookFileError('damaged', fileWords.damaged, failed);
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function read(file: OpenPackage, options: WorkbookOptions): WorkbookModel {
  const main = mainPart(file, PART_KINDS.workbook);
  const root = main?.path.endsWith('.xml') === true ? file.node(main.path) : undefined;
  if (main === undefined || root?.name !== 'workbook') {
    throw new WorkbookFileError('not a workbook', fileWords.notAWorkbook);
  }
  const model = createWorkbookModel(options);
  const all = readSheets(file, main.path, root, model.newId);
  const sheets = all.flatMap((sheet) => sheet ?? []);
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  const shown =
    all[numberAttribute(view, 'activeTab') ?? 0] ??
    sheets.find(({ visibility }) => visibility === 'Visible') ??
    sheets[0];
  if (shown === undefined) {
    throw new WorkbookFileError('not a workbook', fileWords.withoutSheets);
  }
  const ids = all.map((sheet) => sheet?.id);
  return {
    ...model,
    sheets,
    activeSheetId: shown.id,
    names: readNames(root, ids),
    customXmlParts: readCustomXml(file, main.path, model.newId),
    settings: readSettings(file),
    properties: readProperties(file)
  };
}

const VISIBILITY: ReadonlyMap<string, Visibility> = new Map([
  ['hidden', 'Hidden'],
  ['veryHidden', 'VeryHidden']
]);

/** The sheets in their order; undefined stands for one without cells, such as a chart. */
function readSheets(
  file: OpenPackage,
  workbook: string,
  root: XmlNode,
  newId: () => string
): readonly (Sheet | undefined)[] {
  const partOf = (kind: (typeof PART_KINDS)['styles' | 'theme' | 'texts']): string | undefined => {
    const [part] = file.related(workbook, kind);
    return part === undefined ? undefined : file.text(part.path);
  };
  const theme = themeColours(partOf(PART_KINDS.theme));
  const given = new Set<string>();
  const idOf = (uid: string | undefined): string => {
    const id = uid === undefined || given.has(uid) ? newId() : uid;
    given.add(id);
    return id;
  };
  const is1904 = flagAttribute(childOf(root, 'workbookPr'), 'date1904') === true;
  const parts: OpenSheetParts = {
    file,
    theme,
    newId,
    idOf,
    styles: readStyles(partOf(PART_KINDS.styles), theme),
    texts: readTexts(partOf(PART_KINDS.texts)),
    dateOf: is1904 ? from1904 : (serial) => serial
  };
  const paths = new Map(
    file.related(workbook, PART_KINDS.worksheet).map(({ id, path }) => [id, path])
  );
  return childrenOf(childOf(root, 'sheets'), 'sheet').map((node) => {
    const path = paths.get(relationshipIdOf(node) ?? '');
    if (path === undefined) return undefined;
    const name = fromXstring(textAttribute(node, 'name') ?? '');
    const sheet = readSheet(path, name, parts);
    if (sheet === undefined) return undefined;
    sheet.visibility = VISIBILITY.get(textAttribute(node, 'state') ?? '') ?? 'Visible';
    return sheet;
  });
}
