import type { ListDeclaration, RowOf } from '../site/declaration/list';
import { expandOf, selectOf } from '../site/declaration/list';

/** A row that is added and never changed, with who added it and when, which SharePoint knows. */
export type AddedRow<L extends ListDeclaration> = RowOf<L> & {
  readonly Created?: string;
  readonly Author?: { readonly Title?: string };
};

/** The columns of such a row. */
export function selectOfAdded(list: ListDeclaration): readonly string[] {
  return [...selectOf(list), 'Created', 'Author/Title'];
}

export function expandOfAdded(list: ListDeclaration): readonly string[] {
  return [...expandOf(list), 'Author'];
}
