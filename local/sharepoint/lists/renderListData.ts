import type { Reading } from '../caml/columns';
import { readView, sortColumn, type ViewQuery } from '../caml/viewQuery';
import { toHexadecimal } from '../permissions/bits';
import { flagOf, guidOf, numberOf, textOf, writes, type Body, type Operation } from '../resource';
import type { Session } from '../session';
import { parametersOf } from '../settableValues';
import type { Item, List, View, ItemPage } from '../storage';
import { viewUnknown } from '../views/errors';
import { writeViewXml } from '../views/viewXml';
import { groupRows, totalsOf } from './groupRows';
import { listSecurable } from './list';
import { contextInfo, has, isFlat, listSchema, renderOption, viewMetadata } from './renderContext';
import {
  countSaid,
  readAddressFilter,
  readAddressOrder,
  saidIn,
  type AddressFilter,
  type Said
} from './renderRequest';
import { columnValues, requiredValues, type Row } from './rowValues';
import { allItemsOfView, itemsOfView, type ViewAsked } from './viewItems';

const NO_VIEW = '00000000-0000-0000-0000-000000000000';
/** Rows of a view that sets no limit. */
const ROWS = 30;

interface Rendered {
  readonly session: Session;
  readonly list: List;
  readonly reading: Reading;
  readonly view: View | undefined;
  readonly asked: ViewAsked;
  readonly parameters: Body;
  readonly said: Said;
  readonly address: AddressFilter;
}

/** RenderListDataAsStream: rows of a view as its page draws them, and no OData. */
export const renderListDataAsStream = (session: Session, list: List): Operation =>
  writes((call) => {
    const parameters = call.args.parameters === undefined ? {} : parametersOf(call.args.parameters);
    const said = saidIn(call);
    const { override, xml, shown } = viewOf(session, list, said, parameters);
    const rendered = readRendered(session, list, xml, parameters, said, override);
    const options = numberOf(parameters.RenderOptions);
    if (isFlat(options)) return { kind: 'stream', body: dataOf(rendered) };
    const { fields } = rendered.reading;
    return {
      kind: 'stream',
      body: {
        ...(has(options, renderOption.contextInfo) && contextInfo(session, list, shown)),
        ...(has(options, renderOption.listData) && { ListData: dataOf(rendered) }),
        ...(has(options, renderOption.listSchema) && {
          ListSchema: listSchema(session, fields, rendered.asked.query)
        }),
        ...(has(options, renderOption.viewMetadata) && { ViewMetadata: viewMetadata(shown) })
      }
    };
  });

/** RenderListData(@viewXml): the same rows, as a text that holds JSON. */
export const renderListData = (session: Session, list: List): Operation =>
  writes((call) => {
    const xml = textOf(call.args.viewXml) || '<View/>';
    const rendered = readRendered(session, list, xml, {}, () => '', undefined);
    return { kind: 'value', name: 'RenderListData', value: JSON.stringify(dataOf(rendered)) };
  });

/** ViewXml goes before the view that the address names, and that before the list's default view. */
function viewOf(session: Session, list: List, said: Said, parameters: Body) {
  const override = viewAsked(session, list, said);
  const given = textOf(parameters.OverrideViewXml) || textOf(parameters.ViewXml);
  const shown = override ?? session.storage.views.all(list.num).find(({ isDefault }) => isDefault);
  const xml = given === '' ? (shown ? writeViewXml(shown) : '<View/>') : given;
  return { override, shown, xml };
}

function readRendered(
  session: Session,
  list: List,
  xml: string,
  parameters: Body,
  said: Said,
  view: View | undefined
): Rendered {
  const reading: Reading = { session, fields: session.storage.fields.all(list.num) };
  const query = readView(reading, xml);
  const address = readAddressFilter(reading, said);
  const paging = new URLSearchParams(textOf(parameters.Paging).replace(/^\?/, ''));
  const ordered: ViewQuery = { ...query, orderBy: orderOf(reading, query, said) };
  const folder = textOf(parameters.FolderServerRelativeUrl) || said('RootFolder');
  const top = countSaid(said, 'OverrideRowLimit') ?? query.rowLimit ?? ROWS;
  const asked = { query: ordered, further: address.filter, folder, paging, top, inPieces: true };
  return { session, list, reading, view, asked, parameters, said, address };
}

/** Groups come before everything else, then what the address says, then the view's own order. */
function orderOf(reading: Reading, { grouping, orderBy }: ViewQuery, said: Said) {
  const groups = (grouping?.columns ?? []).map(({ name, descending }) => ({
    column: sortColumn(reading, name),
    descending
  }));
  return [...groups, ...(readAddressOrder(reading, said) ?? orderBy)];
}

function dataOf(rendered: Rendered): object {
  const { session, list, asked, view, said, address } = rendered;
  const { query, top, paging } = asked;
  const first = Number(paging.get('PageFirstRow') ?? 1);
  const whole = query.grouping !== undefined || query.aggregations.length > 0;
  const { rows, next, previous } = whole ? wholeRows(rendered, first) : pagedRows(rendered);
  const last = first + rows.length - 1;
  const href = (token: string, from: number): string =>
    `?${token}&PageFirstRow=${from}&View=${view?.id ?? NO_VIEW}`;
  const sorted = said('SortField');
  return {
    Row: rows,
    FirstRow: first,
    FolderPermissions: permissions(session, list),
    LastRow: Math.max(last, 0),
    RowLimit: top,
    ...(next !== undefined && { NextHref: href(next, last + 1) }),
    ...(previous !== undefined && { PrevHref: href(previous, Math.max(first - top, 1)) }),
    ...(sorted !== '' && {
      SortField: sorted,
      SortDir: /^desc/i.test(said('SortDir')) ? 'descending' : 'ascending'
    }),
    ...(address.fields.length > 0 && { FilterFields: `;${address.fields.join(';')};` }),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  };
}

type Rows = Pick<ItemPage, 'next' | 'previous'> & { readonly rows: readonly Row[] };

function pagedRows(rendered: Rendered): Rows {
  const { session, list, asked } = rendered;
  const { items, next, previous } = itemsOfView(session, list, asked);
  return { rows: items.map((item) => rowOf(rendered, item)), next, previous };
}

/** Groups and totals are of all rows, and a page is cut out of them. */
function wholeRows(rendered: Rendered, first: number): Rows {
  const { session, list, asked, parameters } = rendered;
  const { grouping, aggregations } = asked.query;
  const plain = allItemsOfView(session, list, asked).map((item) => rowOf(rendered, item));
  const totals = totalsOf(plain, aggregations);
  const collapse = grouping?.collapse === true && !flagOf(parameters.ExpandGroups);
  const grouped = grouping ? groupRows(plain, grouping, collapse) : plain;
  const rows = grouped
    .slice(first - 1, first - 1 + asked.top)
    .map((row) => ({ ...row, ...totals }));
  const more = grouped.length >= first + asked.top;
  return {
    rows,
    next: more ? 'Paged=TRUE' : undefined,
    previous: first > 1 ? 'Paged=TRUE&PagedPrev=TRUE' : undefined
  };
}

/** AddRequiredFields=false leaves a row what the view shows. */
function rowOf({ session, list, reading, asked, parameters }: Rendered, item: Item): Row {
  const { fields: shown = [], grouping, aggregations, projected } = asked.query;
  const names = [
    ...shown,
    ...(grouping?.columns ?? []).map(({ name }) => name),
    ...aggregations.map(({ name }) => name)
  ];
  const columns = [...new Set(names)].flatMap(
    (name) =>
      [...reading.fields, ...projected].find(({ internalName }) => internalName === name) ?? []
  );
  const row = parameters.AddRequiredFields === false ? {} : requiredValues(session, list, item);
  return columns.reduce<Row>(
    (all, field) => ({
      ...all,
      ...columnValues(session, list, item, field, flagOf(parameters.DatesInUtc))
    }),
    row
  );
}

function viewAsked(session: Session, list: List, said: Said): View | undefined {
  const id = guidOf(said('View') || said('ViewId'));
  if (id === '' || id === NO_VIEW) return undefined;
  const view = session.storage.views.all(list.num).find((one) => one.id === id);
  if (!view) throw viewUnknown();
  return view;
}

const permissions = (session: Session, list: List): string =>
  toHexadecimal(session.rights.mask(listSecurable(session, list).scope));
