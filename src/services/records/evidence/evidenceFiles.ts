import type { EvidenceFile, EvidenceLibrary } from '../../../domain/evidence/evidence';
import type { RowOf } from '../../site/declaration/list';
import { selectOf } from '../../site/declaration/list';
import { evidenceList, restrictedEvidenceList } from '../../site/lists/evidence';
import { rowReader } from '../rowReader';

/** The two libraries have the same columns. */
export type LibraryDeclaration = typeof evidenceList;

export const LIBRARIES: Readonly<Record<EvidenceLibrary, LibraryDeclaration>> = {
  Evidence: evidenceList,
  RestrictedEvidence: restrictedEvidenceList
};

/** A file's row with what SharePoint knows of the file itself. */
export type FileRow = RowOf<LibraryDeclaration> & {
  readonly FSObjType?: number | string;
  readonly FileLeafRef: string;
  readonly FileRef: string;
  readonly File_x0020_Size?: number | string | null;
  readonly OData__UIVersionString: string;
  readonly Modified?: string;
  readonly Editor?: { readonly Title?: string };
};

export const FILE_SELECT: readonly string[] = [
  ...selectOf(evidenceList),
  'FSObjType',
  'FileLeafRef',
  'FileRef',
  'File_x0020_Size',
  'OData__UIVersionString',
  'Modified',
  'Editor/Title'
];
export const FILE_EXPAND: readonly string[] = ['Editor'];

/** Whether the row is a file: people may make folders in a library. */
export function isFile(row: FileRow): boolean {
  return Number(row.FSObjType ?? 0) === 0;
}

/** The file in a row of a library. */
export function fileFrom(library: EvidenceLibrary, row: FileRow): EvidenceFile {
  const read = rowReader(library, row);
  return {
    id: read.ownId(),
    library,
    itemId: row.Id,
    name: row.FileLeafRef,
    path: row.FileRef,
    size: Number(row.File_x0020_Size ?? 0),
    version: row.OData__UIVersionString,
    describes: read.text('Describes'),
    marking: read.text('Marking'),
    sha256: read.text('Sha256')?.toLowerCase(),
    effectiveFrom: read.date('EffectiveFrom'),
    effectiveTo: read.date('EffectiveTo'),
    editor: row.Editor?.Title,
    modified: row.Modified
  };
}
