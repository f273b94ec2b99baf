import type { Person } from '../../domain/post';
import type { RecordId } from '../../domain/records';
import type { ListDeclaration, NewRowOf, RowOf } from '../site/declaration/list';
import type { PersonIds } from './people';

/** A value that is not as the Tracker writes it: people may edit rows in SharePoint's own pages. */
export interface RowProblem {
  readonly list: string;
  /** SharePoint's item id. */
  readonly itemId: number;
  readonly field: string;
  /** What stands there. */
  readonly value: string;
  readonly problem:
    'empty' | 'not a known value' | 'not a date' | 'not a number' | 'not a record ID';
}

/** A record is always read; what could not be understood is undefined in it, or a safe value. */
export interface ReadRecord<Kept> {
  readonly record: Kept;
  readonly problems: readonly RowProblem[];
}

/** How one kind of record is read from its list. */
export interface ReadableMapping<
  Kept extends { readonly id: RecordId },
  L extends ListDeclaration
> {
  readonly list: L;
  readonly toRecord: (row: RowOf<L>) => ReadRecord<Kept>;
}

/** How one kind of record is kept in its list. */
export interface RecordMapping<
  Kept extends { readonly id: RecordId },
  L extends ListDeclaration
> extends ReadableMapping<Kept, L> {
  readonly toRow: (record: Kept) => NewRowOf<L>;
}

/** As `RecordMapping`, for records with people: a person column is written with an id of the site. */
export interface PeopleRecordMapping<
  Kept extends { readonly id: RecordId },
  L extends ListDeclaration
> extends ReadableMapping<Kept, L> {
  /** People who are not in `ids` are left out. */
  readonly toRow: (record: Kept, ids: PersonIds) => NewRowOf<L>;
  readonly peopleIn: (record: Kept) => readonly Person[];
}
