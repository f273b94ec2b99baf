import type { Json, View } from '../storage';
import { attributes, childOf, escapeXml, parseXml } from '../xml/xml';

const SCOPES: Readonly<Record<string, number>> = {
  Default: 0,
  Recursive: 1,
  RecursiveAll: 2,
  FilesOnly: 3
};

/** Parts of a view and the properties that hold them. */
const KEPT_AS_WRITTEN = [
  ['Joins', 'ViewJoins'],
  ['ProjectedFields', 'ViewProjectedFields'],
  ['ViewData', 'ViewData']
] as const;

/** Writes ListViewXml (and HtmlSchemaXml) from the view as it is now. */
export function writeViewXml(view: View): string {
  const { properties } = view;
  const opening = attributes({
    Name: `{${view.id.toUpperCase()}}`,
    DefaultView: view.isDefault ? true : undefined,
    MobileView: true,
    Type: String(properties.ViewTypeKind ?? 'HTML'),
    Hidden: properties.Hidden === true ? true : undefined,
    Personal: properties.PersonalView === true ? true : undefined,
    TabularView: properties.TabularView === false ? false : undefined,
    Scope: scopeOf(properties.Scope),
    DisplayName: view.title,
    Url: view.url,
    Level: 1,
    BaseViewID: 1,
    ContentTypeID: '0x',
    ImageUrl: '/_layouts/15/images/generic.png?rev=47'
  });
  const fields = view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
  const paged = properties.Paged === false ? 'FALSE' : 'TRUE';
  const query = String(properties.ViewQuery ?? '');
  const formatter = properties.CustomFormatter;
  return (
    `<View${opening}><Query>${query}</Query><ViewFields>${fields}</ViewFields>` +
    `<RowLimit Paged="${paged}">${Number(properties.RowLimit ?? 30)}</RowLimit>` +
    partOf('Aggregations', properties.Aggregations, properties.AggregationsStatus) +
    partOf('Joins', properties.ViewJoins) +
    partOf('ProjectedFields', properties.ViewProjectedFields) +
    partOf('ViewData', properties.ViewData) +
    (typeof formatter === 'string'
      ? `<CustomFormatter>${escapeXml(formatter)}</CustomFormatter>`
      : '') +
    '</View>'
  );
}

/** "Default" is said by saying nothing. */
const scopeOf = (scope: Json | undefined): string | undefined =>
  Object.entries(SCOPES).find(([name, value]) => value === scope && name !== 'Default')?.[0];

/** A part that a view keeps as the text between its tags; "" where it has none. */
function partOf(name: string, inner: Json | undefined, status?: Json): string {
  if (typeof inner !== 'string' || inner === '') return '';
  const value = typeof status === 'string' ? attributes({ Value: status }) : '';
  return `<${name}${value}>${inner}</${name}>`;
}

/** What SetViewXml (or ViewCreationInformation.Query) changes of a view. */
export function readViewXml(xml: string): Pick<View, 'fields'> & {
  readonly properties: Readonly<Record<string, Json>>;
} {
  const element = parseXml(xml);
  const properties: Record<string, Json> = {};
  const query = childOf(element, 'Query');
  if (query) properties.ViewQuery = query.inner.trim();
  const limit = childOf(element, 'RowLimit');
  if (limit) {
    properties.RowLimit = Number(limit.text);
    if (limit.attributes.Paged !== undefined) properties.Paged = limit.attributes.Paged === 'TRUE';
  }
  const scope = element.attributes.Scope;
  if (scope !== undefined) properties.Scope = SCOPES[scope] ?? 0;
  const totals = childOf(element, 'Aggregations');
  if (totals) {
    properties.Aggregations = totals.inner.trim();
    if (totals.attributes.Value !== undefined)
      properties.AggregationsStatus = totals.attributes.Value;
  }
  for (const [part, property] of KEPT_AS_WRITTEN) {
    const found = childOf(element, part);
    if (found) properties[property] = found.inner.trim();
  }
  const formatter = childOf(element, 'CustomFormatter');
  if (formatter) properties.CustomFormatter = formatter.text;
  const fields = (childOf(element, 'ViewFields')?.children ?? []).map(
    ({ attributes: { Name } }) => Name ?? ''
  );
  return { fields, properties };
}
