import { readView } from '../caml/viewQuery';
import { itemEntity } from '../items/item';
import { entityName } from '../odata/columnNames';
import { flagOf, reads, textOf, type Body, type Entity, type Operation } from '../resource';
import type { Session } from '../session';
import { objectArgument } from '../settableValues';
import type { List } from '../storage';
import { listAddress } from './list';
import { itemTypeName } from './names';
import { itemsOfView } from './viewItems';

/** Given whatever a query names. Not recorded which of them SharePoint leaves out. */
const ALWAYS = new Set([
  'FileSystemObjectType',
  'Id',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'ContentTypeId',
  'ID'
]);
/** Source: SPQuery.RowLimit; a query without one gives all there is, up to the threshold. */
const ROWS = 5000;

/**
 * GetItems(query): items by a query in CAML, the way CSOM asks. SP.CamlQuery of $metadata; a large
 * list is refused unless AllowIncrementalResults is said.
 */
export const getItems = (session: Session, list: List): Operation => ({
  ...reads(({ args }) => {
    const query = objectArgument(args.query, 'query');
    const fields = session.storage.fields.all(list.num);
    const view = readView({ session, fields }, textOf(query.ViewXml as string) || '<View/>');
    const { items } = itemsOfView(session, list, {
      query: view,
      further: undefined,
      folder: folderOf(query),
      paging: positionOf(query),
      top: view.rowLimit ?? ROWS,
      inPieces: flagOf(query.AllowIncrementalResults)
    });
    const entities = items.map((item) => showing(itemEntity(session, list, item), view.fields));
    return {
      kind: 'collection',
      type: 'SP.ListItem',
      payloadType: itemTypeName(list),
      address: `${listAddress(list)}/GetItems`,
      // Not recorded: no link to a next page. Clients build the position from the last item.
      read: () => ({ entities, applied: true }),
      operations: {}
    };
  }),
  writes: true
});

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

const folderOf = (query: Body): string =>
  String(
    query.FolderServerRelativeUrl ?? memberOf(query.FolderServerRelativePath, 'DecodedUrl') ?? ''
  );

/** "Paged=TRUE&p_ID=100" */
function positionOf({ ListItemCollectionPosition: position }: Body): URLSearchParams {
  return new URLSearchParams(String(memberOf(position, 'PagingInfo') ?? ''));
}

/** An item that gives, unless $select says otherwise, the columns that the query names. */
function showing(item: Entity, names: readonly string[] | undefined): Entity {
  if (!names || names.length === 0) return item;
  const wanted = new Set(names.map(entityName));
  return {
    ...item,
    defaults: item.defaults.filter(
      (name) => ALWAYS.has(name) || wanted.has(name) || wanted.has(name.replace(/(String)?Id$/, ''))
    )
  };
}
