import type { ViewDeclaration, ViewFilter } from '../declaration/list';
import { escapeXml } from './fieldXml';

/** Filter, grouping and order of a view in CAML (MS: Query element, View). */
export function viewQuery({ only = [], groupBy, sortBy }: ViewDeclaration): string {
  const group =
    groupBy === undefined
      ? ''
      : `<GroupBy Collapse="FALSE" GroupLimit="100">${fieldRef(groupBy)}</GroupBy>`;
  const direction = sortBy?.descending === true ? ' Ascending="FALSE"' : '';
  const order =
    sortBy === undefined ? '' : `<OrderBy>${fieldRef(sortBy.column, direction)}</OrderBy>`;
  return whereOf(only.map(condition)) + group + order;
}

function whereOf(conditions: readonly string[]): string {
  const [first, ...others] = conditions;
  if (first === undefined) return '';
  // And takes two; the first stands innermost, so that SharePoint meets its index before the rest.
  const joined = others.reduce((sofar, next) => `<And>${sofar}${next}</And>`, first);
  return `<Where>${joined}</Where>`;
}

function condition(filter: ViewFilter): string {
  const column = fieldRef(filter.column);
  if ('oneOf' in filter) {
    const values = filter.oneOf.map((value) => `<Value Type="Text">${escapeXml(value)}</Value>`);
    return `<In>${column}<Values>${values.join('')}</Values></In>`;
  }
  if ('isMe' in filter) {
    return `<Eq>${column}<Value Type="Integer"><UserID Type="Integer" /></Value></Eq>`;
  }
  if ('before' in filter) return `<Lt>${column}<Value Type="DateTime"><Today /></Value></Lt>`;
  if ('isEmpty' in filter) {
    return filter.isEmpty ? `<IsNull>${column}</IsNull>` : `<IsNotNull>${column}</IsNotNull>`;
  }
  return `<Eq>${column}<Value Type="Boolean">${filter.isYes ? '1' : '0'}</Value></Eq>`;
}

function fieldRef(column: string, attributes = ''): string {
  return `<FieldRef Name="${column}"${attributes} />`;
}
