import type { FieldDeclaration, FieldKind, FieldValues } from './field';
import type { GroupName, LevelName } from './site';

export type FieldDeclarations = Readonly<Record<string, FieldDeclaration>>;

/** A view that SharePoint's own pages offer. Sorting and filtering need an indexed column, or ID. */
export interface ViewDeclaration<FieldName extends string = string> {
  readonly title: string;
  readonly columns: readonly (
    FieldName | 'LinkTitle' | 'Modified' | 'Editor' | 'Created' | 'Author'
  )[];
  readonly sortBy?: { readonly column: FieldName | 'ID' | 'Title'; readonly descending?: boolean };
  readonly only?: { readonly column: FieldName; readonly oneOf: readonly string[] };
  readonly opensFirst?: boolean;
}

/** Who may do what in a list; a group that is not named has no access at all. */
export type Grants = Partial<Readonly<Record<GroupName, LevelName>>>;

export interface ListDeclaration<Fields extends FieldDeclarations = FieldDeclarations> {
  /** Title and, as it has no spaces, the end of the list's address. */
  readonly title: string;
  readonly description: string;
  readonly holds: 'items' | 'documents';
  /** The column that every SharePoint list has; `unique` implies an index. */
  readonly titleColumn: {
    readonly title: string;
    readonly description: string;
    readonly unique: boolean;
  };
  readonly fields: Fields;
  readonly views: readonly ViewDeclaration[];
  /** Kept out of "Site contents". */
  readonly hidden: boolean;
  /** How many major versions are kept of each row. */
  readonly versions: number;
  readonly grants: Grants;
}

/** Declares a list; what is left out: holds items, shown, 500 versions, a plain Title column. */
export function declareList<Fields extends FieldDeclarations>(list: {
  readonly title: string;
  readonly description: string;
  readonly holds?: 'items' | 'documents';
  readonly titleColumn: {
    readonly title: string;
    readonly description: string;
    readonly unique?: boolean;
  };
  readonly fields: Fields;
  readonly views: readonly ViewDeclaration<keyof Fields & string>[];
  readonly hidden?: boolean;
  readonly versions?: number;
  readonly grants: Grants;
}): ListDeclaration<Fields> {
  return {
    ...list,
    holds: list.holds ?? 'items',
    titleColumn: { ...list.titleColumn, unique: list.titleColumn.unique ?? false },
    hidden: list.hidden ?? false,
    versions: list.versions ?? 500
  };
}

type ValueOf<F> = F extends FieldDeclaration<infer K extends FieldKind> ? FieldValues[K] : never;

type ColumnValues<L extends ListDeclaration> = {
  readonly [Name in keyof L['fields']]: ValueOf<L['fields'][Name]> | null;
};

/** A row as REST returns it for `selectOf(list)`. */
export type RowOf<L extends ListDeclaration> = ColumnValues<L> & {
  readonly Id: number;
  readonly Title: string | null;
  /** Rises by one with every write; the number at the end of the ETag. */
  readonly owshiddenversion: number;
};

/** What a row is written with. */
export type NewRowOf<L extends ListDeclaration> = ColumnValues<L> & { readonly Title: string };

/** The `$select` of everything that a list declares, in the order of its declaration. */
export function selectOf(list: ListDeclaration): readonly string[] {
  return ['Id', 'Title', ...Object.keys(list.fields), 'owshiddenversion'];
}
