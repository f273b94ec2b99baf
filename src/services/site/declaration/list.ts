import type { FieldDeclaration, FieldKind, FieldValues } from './field';
import type { GroupName, LevelName } from './site';

export type FieldDeclarations = Readonly<Record<string, FieldDeclaration>>;

/** What a view leaves out. All filters of a view hold together; the first is on an indexed column. */
export type ViewFilter<FieldName extends string = string> =
  | { readonly column: FieldName; readonly oneOf: readonly string[] }
  /** A person column that names whoever looks. */
  | { readonly column: FieldName; readonly isMe: true }
  | { readonly column: FieldName; readonly before: 'today' }
  | { readonly column: FieldName; readonly isEmpty: boolean }
  | { readonly column: FieldName; readonly isYes: boolean };

/** Columns that every list, or every library, has. */
export type OwnColumn = 'LinkTitle' | 'LinkFilename' | 'Modified' | 'Editor' | 'Created' | 'Author';

/** A view that SharePoint's own pages offer. Sorting and filtering need an indexed column, or ID. */
export interface ViewDeclaration<FieldName extends string = string> {
  readonly title: string;
  readonly columns: readonly (FieldName | OwnColumn)[];
  readonly sortBy?: { readonly column: FieldName | 'ID' | 'Title'; readonly descending?: boolean };
  readonly only?: readonly ViewFilter<FieldName>[];
  /** Rows with the same value stand together under a heading. */
  readonly groupBy?: FieldName;
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

type PersonName<L extends ListDeclaration> = {
  [Name in keyof L['fields'] & string]: L['fields'][Name] extends FieldDeclaration<'person'>
    ? Name
    : never;
}[keyof L['fields'] & string];

type ColumnValues<L extends ListDeclaration> = {
  readonly [Name in keyof L['fields'] as Name extends PersonName<L> ? `${Name}Id` : Name]: ValueOf<
    L['fields'][Name]
  > | null;
};

/** Who stands in a person column, as `selectOf` asks for them. */
export interface PersonValue {
  readonly Title: string;
  /** Claims sign-in name. */
  readonly Name: string;
}

/** Where a person column is empty, SharePoint leaves the person out or gives null. */
type PeopleOf<L extends ListDeclaration> = {
  readonly [Name in PersonName<L>]?: PersonValue | null;
};

/** A row as REST returns it for `selectOf(list)`. */
export type RowOf<L extends ListDeclaration> = ColumnValues<L> &
  PeopleOf<L> & {
    readonly Id: number;
    readonly Title: string | null;
    /** Rises by one with every write; the number at the end of the ETag. */
    readonly owshiddenversion: number;
  };

/** What a row is written with. */
export type NewRowOf<L extends ListDeclaration> = ColumnValues<L> & { readonly Title: string };

/** The `$select` of everything that a list declares, in the order of its declaration. */
export function selectOf(list: ListDeclaration): readonly string[] {
  const columns = Object.entries(list.fields).flatMap(([name, { kind }]) =>
    kind === 'person' ? [`${name}Id`, `${name}/Title`, `${name}/Name`] : [name]
  );
  return ['Id', 'Title', ...columns, 'owshiddenversion'];
}

/** The `$expand` that `selectOf` needs: the person columns. */
export function expandOf(list: ListDeclaration): readonly string[] {
  return Object.entries(list.fields).flatMap(([name, { kind }]) =>
    kind === 'person' ? [name] : []
  );
}
