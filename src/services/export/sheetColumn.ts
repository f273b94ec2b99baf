import type { FieldKind } from '../site/declaration/field';
import type { ListDeclaration } from '../site/declaration/list';
import { FILE_COLUMN, linkWords, linkWordsMeaning, OWN_COLUMNS } from './words';

/** What a column of a sheet holds: as a column of a list, a link being two (address, words). */
export type ColumnKind = FieldKind | 'linkWords';

/** A column of a list's sheet. */
export interface SheetColumn {
  /** What the import knows the column by, in the hidden first row. */
  readonly name: string;
  /** SharePoint's internal name of the column that it comes from. */
  readonly field: string;
  /** The heading that people read. */
  readonly title: string;
  readonly description: string;
  readonly kind: ColumnKind;
}

/** Columns that SharePoint keeps itself: who made and changed the row, and when. */
export const STAMPS = ['Created', 'Author', 'Modified', 'Editor'] as const;
export type Stamp = (typeof STAMPS)[number];

export function isStamp(name: string): name is Stamp {
  return STAMPS.some((stamp) => stamp === name);
}

/** A unique title or record ID, by which a row of the list is known again; undefined: it has none. */
export function keyColumnOf(list: ListDeclaration): string | undefined {
  if (list.fields.RecordId?.unique === true) return 'RecordId';
  return list.titleColumn.unique ? 'Title' : undefined;
}

/**
 * The columns of a list's sheet: the record ID first, then the title, then the rest as declared, and at
 * the end who and when.
 * @param isThere whether the site's list has a column: one of an older site lacks some
 */
export function columnsOf(
  list: ListDeclaration,
  isThere: (field: string) => boolean = () => true
): readonly SheetColumn[] {
  const { title, description } = list.titleColumn;
  const declared = Object.entries(list.fields)
    .filter(([name]) => isThere(name))
    .flatMap(([name, field]) => [
      column(name, field.title, field.description, field.kind),
      ...(field.kind === 'url' ? [wordsColumn(name, field.title)] : [])
    ]);
  const isOwnId = ({ name }: SheetColumn): boolean => name === 'RecordId';
  return [
    ...declared.filter(isOwnId),
    ...(list.holds === 'documents'
      ? [column('FileRef', FILE_COLUMN.title, FILE_COLUMN.description, 'text')]
      : []),
    column('Title', title, description, 'text'),
    ...declared.filter((each) => !isOwnId(each)),
    ...STAMPS.map((stamp) => stampColumn(stamp))
  ];
}

function column(name: string, title: string, description: string, kind: ColumnKind): SheetColumn {
  return { name, field: name, title, description, kind };
}

function wordsColumn(field: string, title: string): SheetColumn {
  return {
    name: `${field}#words`,
    field,
    title: linkWords(title),
    description: linkWordsMeaning,
    kind: 'linkWords'
  };
}

function stampColumn(stamp: Stamp): SheetColumn {
  const { title, description } = OWN_COLUMNS[stamp];
  const kind = stamp === 'Author' || stamp === 'Editor' ? 'person' : 'dateTime';
  return column(stamp, title, description, kind);
}
