/** The columns of a register, in their order. */
export const COLUMN_KEYS = [
  'status',
  'ref',
  'recommendation',
  'lead',
  'due',
  'last update'
] as const;

export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** Columns that a page author may leave out: the words themselves always stand. */
export type OptionalColumn = Exclude<ColumnKey, 'recommendation'>;

/** The name of each column in the web part's property `columns`. */
export const COLUMN_PROPERTY = {
  status: 'status',
  ref: 'ref',
  lead: 'lead',
  due: 'due',
  'last update': 'lastUpdate'
} as const satisfies Record<OptionalColumn, string>;

export type ColumnProperty = (typeof COLUMN_PROPERTY)[OptionalColumn];

export const OPTIONAL_COLUMNS = COLUMN_KEYS.filter(
  (key): key is OptionalColumn => key !== 'recommendation'
);
