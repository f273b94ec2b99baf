import { readView, type ViewQuery } from '../caml/viewQuery';
import { notYet } from '../errors';
import { readItems } from '../items/items';
import { findMember } from '../metadata/model';
import type { Filter } from '../odata/syntax';
import { flagOf, guidOf, numberOf, textOf, writes, type Call, type Operation } from '../resource';
import type { Session } from '../session';
import { parametersOf } from '../settableValues';
import type { Field, List, View } from '../storage';
import { viewUnknown } from '../views/viewUnknown';
import { writeViewXml } from '../views/viewXml';
import { isLibrary, listUrl } from './names';
import { listSecurable } from './list';
import { columnValues, requiredValues, type Row } from './rowValues';

const NO_VIEW = '00000000-0000-0000-0000-000000000000';
/** Rows of a view that sets no limit. */
const ROWS = 30;
/** RenderOptions that leave the answer flat: none, and ListData. Source: SP.RenderListDataOptions. */
const FLAT: ReadonlySet<number> = new Set([0, 2]);

/** RenderListDataAsStream: rows of a view as its page draws them, and no OData. */
export const renderListData = (session: Session, list: List): Operation =>
  writes((call) => {
    const parameters = parametersOf(call.args.parameters);
    const options = numberOf(parameters.RenderOptions);
    if (!FLAT.has(options)) throw notYet(`RenderOptions ${options}`);
    demandKnown(call);
    const fields = session.storage.fields.all(list.num);
    const view = viewAsked(session, list, call);
    const given = textOf(parameters.OverrideViewXml) || textOf(parameters.ViewXml);
    const shown = view ?? session.storage.views.all(list.num).find(({ isDefault }) => isDefault);
    const xml = given === '' ? shown && writeViewXml(shown) : given;
    const query = readView(session, fields, xml ?? '<View/>');
    const paging = new URLSearchParams(textOf(parameters.Paging).replace(/^\?/, ''));
    const limit = query.rowLimit ?? ROWS;
    const { items, next } = readItems(session, list, {
      filter: within(session, list, query, textOf(parameters.FolderServerRelativeUrl)),
      asked: query.filter,
      orderBy: query.orderBy,
      top: limit,
      skipToken: paging.get('Paged') === 'TRUE' ? paging.toString() : undefined
    });
    const first = Number(paging.get('PageFirstRow') ?? 1);
    const columns = columnsOf(fields, query.fields);
    const datesInUtc = flagOf(parameters.DatesInUtc);
    const rows = items.map((item) =>
      columns.reduce<Row>(
        (row, field) => ({ ...row, ...columnValues(session, list, item, field, datesInUtc) }),
        requiredValues(session, list, item)
      )
    );
    const last = first + rows.length - 1;
    return {
      kind: 'stream',
      body: {
        Row: rows,
        FirstRow: first,
        FolderPermissions: permissions(session, list),
        LastRow: Math.max(last, 0),
        RowLimit: limit,
        ...(next !== undefined && {
          NextHref: `?${next}&PageFirstRow=${last + 1}&View=${view?.id ?? NO_VIEW}`
        }),
        FilterLink: '?',
        ForceNoHierarchy: '1',
        HierarchyHasIndention: '',
        CurrentFolderSpItemUrl: ''
      }
    };
  });

/** Filters and orders may come with the address; those are not here yet, and never passed over. */
function demandKnown({ parameters }: Call): void {
  const member = findMember('SP.List', 'RenderListDataAsStream');
  const names = member?.kind === 'function' ? member.parameters.map(({ name }) => name) : [];
  const known = new Set(names.map((name) => name.toLowerCase()));
  for (const name of parameters.keys()) {
    if (known.has(name.toLowerCase()) && !/^view(id)?$/i.test(name)) throw notYet(name);
  }
}

function viewAsked(session: Session, list: List, { parameters }: Call): View | undefined {
  const id = guidOf(parameters.get('View') ?? parameters.get('ViewId') ?? '');
  if (id === '' || id === NO_VIEW) return undefined;
  const view = session.storage.views.all(list.num).find((one) => one.id === id);
  if (!view) throw viewUnknown();
  return view;
}

/** The columns a view shows; LinkTitle and its like show the title under their own names. */
const columnsOf = (fields: readonly Field[], names: readonly string[]): readonly Field[] =>
  names.flatMap((name) => fields.find(({ internalName }) => internalName === name) ?? []);

/** In a library a view shows one folder, unless its scope goes further. */
function within(
  session: Session,
  list: List,
  { filter, scope }: ViewQuery,
  folder: string
): Filter | undefined {
  if (!isLibrary(list)) return filter;
  const here: Filter | undefined =
    scope === 'RecursiveAll'
      ? undefined
      : scope === 'Recursive'
        ? equal('FSObjType', { kind: 'number', value: 0 })
        : equal('FileDirRef', { kind: 'string', value: folder || listUrl(session.web, list) });
  if (!filter || !here) return filter ?? here;
  return { kind: 'and', left: filter, right: here };
}

const equal = (
  column: string,
  right:
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'string'; readonly value: string }
): Filter => ({ kind: 'compare', operator: 'eq', left: { kind: 'column', column }, right });

const permissions = (session: Session, list: List): string =>
  `0x${session.rights.mask(listSecurable(session, list).scope).toString(16)}`;
