import type { RecordId } from '../../domain/records';
import type { ListDeclaration, NewRowOf, RowOf } from '../site/declaration/list';

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

/** How one kind of record is kept in its list. */
export interface RecordMapping<Kept extends { readonly id: RecordId }, L extends ListDeclaration> {
  readonly list: L;
  readonly toRecord: (row: RowOf<L>) => ReadRecord<Kept>;
  readonly toRow: (record: Kept) => NewRowOf<L>;
}
