import { addressOf, textOfItem, type ChangedThings } from './changedThings';
import { tokenAt, type TokenOwner } from './changeToken';
import { listUrl } from '../lists/names';
import { ownValues } from '../items/ownValues';
import { userEntity } from '../principals/users';
import { complex, type Entity, type Resource, type Value } from '../resource';
import { onWeb, type Session } from '../session';
import { changeKind, type ChangedObject, type LoggedChange } from '../storage';

const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Which of SP.Change's kinds a row is; what befell permissions has none of its own. */
const TYPES: Readonly<Record<ChangedObject, string>> = {
  item: 'SP.ChangeItem',
  list: 'SP.ChangeList',
  web: 'SP.ChangeWeb',
  site: 'SP.ChangeSite',
  field: 'SP.ChangeField',
  view: 'SP.ChangeView',
  contentType: 'SP.ChangeContentType',
  file: 'SP.ChangeFile',
  folder: 'SP.ChangeFolder',
  user: 'SP.ChangeUser',
  group: 'SP.ChangeGroup',
  security: 'SP.Change'
};

const COMMON = ['ChangeToken', 'ChangeType', 'SiteId', 'Time'];
/** What is given without $select. Source: recorded rows of items; of the others $metadata. */
const DEFAULTS: Readonly<Record<ChangedObject, readonly string[]>> = {
  item: [
    ...COMMON,
    'Editor',
    'EditorEmailHint',
    'ItemId',
    'ListId',
    'ServerRelativeUrl',
    'SharedByUser',
    'SharedWithUsers',
    'UniqueId',
    'WebId'
  ],
  list: [
    ...COMMON,
    'BaseTemplate',
    'Editor',
    'Hidden',
    'ListId',
    'RootFolderUrl',
    'Title',
    'WebId'
  ],
  web: [...COMMON, 'WebId'],
  site: COMMON,
  field: [...COMMON, 'FieldId', 'WebId'],
  view: [...COMMON, 'ListId', 'ViewId', 'WebId'],
  contentType: [...COMMON, 'ContentTypeId', 'WebId'],
  file: [...COMMON, 'UniqueId', 'WebId'],
  folder: [...COMMON, 'UniqueId', 'WebId'],
  user: [...COMMON, 'Activate', 'UserId'],
  group: [...COMMON, 'GroupId'],
  security: COMMON
};

/** A row of the change log. */
export function changeEntity(
  session: Session,
  owner: TokenOwner,
  things: ChangedThings,
  change: LoggedChange
): Entity {
  const type = TYPES[change.object];
  return {
    kind: 'entity',
    type,
    // SharePoint addresses these by a number of the answer; none of them can be asked for.
    address: `${type}${change.id}`,
    defaults: DEFAULTS[change.object],
    property: (name) =>
      commonProperty(session, owner, change, name) ?? ownProperty(session, things, change, name),
    navigate: (name) => (name === 'Creator' ? creator(session, things, change) : undefined),
    operations: {}
  };
}

function creator(session: Session, things: ChangedThings, change: LoggedChange): Resource {
  const author = things.list(change)?.author;
  const person =
    author === undefined ? undefined : session.storage.principals.byId(session.site.num, author);
  return person ? userEntity(session, person) : { kind: 'nothing' };
}

function commonProperty(
  session: Session,
  owner: TokenOwner,
  change: LoggedChange,
  name: string
): Value | undefined {
  switch (name) {
    case 'ChangeToken':
      return tokenAt(owner, change.time, change.id);
    case 'ChangeType':
      return change.change;
    case 'SiteId':
      return session.site.siteId;
    case 'Time':
      return change.time;
    default:
      return undefined;
  }
}

function ownProperty(
  session: Session,
  things: ChangedThings,
  change: LoggedChange,
  name: string
): Value | undefined {
  const key = change.key ?? '';
  switch (name) {
    case 'RelativeTime':
      return null;
    case 'WebId':
      return things.web(change)?.webId ?? (change.object === 'web' ? key : NO_ID);
    case 'ListId':
      return change.list ?? NO_ID;
    case 'FieldId':
    case 'ViewId':
      return key === '' ? NO_ID : key;
    case 'ContentTypeId':
      return change.object === 'contentType'
        ? complex('SP.ContentTypeId', { StringValue: key })
        : itemProperty(session, things, change, name);
    case 'GroupId':
    case 'UserId':
      return Number(key);
    case 'Activate':
      return false;
    case 'UniqueId':
      return change.uniqueId ?? (key === '' ? NO_ID : key);
    default:
      return change.object === 'list'
        ? listProperty(things, change, name)
        : itemProperty(session, things, change, name);
  }
}

function listProperty(
  things: ChangedThings,
  change: LoggedChange,
  name: string
): Value | undefined {
  const list = things.list(change);
  switch (name) {
    case 'BaseTemplate':
      return list?.template ?? 0;
    case 'Editor':
      return editorOf(things, change);
    case 'Hidden':
      return list?.properties.Hidden === true;
    case 'IsRecycleBinOperation':
      return change.change === changeKind.restore;
    case 'RootFolderUrl': {
      const web = things.web(change);
      return list && web ? listUrl(web, list) : '';
    }
    case 'Title':
      return list?.title ?? '';
    default:
      return undefined;
  }
}

/** Nothing is left to say of who deleted something. Source: recorded rows. */
const editorOf = (things: ChangedThings, change: LoggedChange): string =>
  change.change === changeKind.delete ? '' : (things.editor(change)?.title ?? '');

/** An item that is gone, or that the person may not see, keeps its two ids alone. */
function itemProperty(
  session: Session,
  things: ChangedThings,
  change: LoggedChange,
  name: string
): Value | undefined {
  const { rights } = session;
  const list = things.list(change);
  const web = things.web(change);
  const scope = things.scope(change);
  const visible =
    change.change !== changeKind.delete &&
    scope !== undefined &&
    rights.may(scope, 'viewListItems');
  const item = visible ? things.item(change) : undefined;
  const inWeb = web ? onWeb(session, web) : session;
  switch (name) {
    case 'ItemId':
      return change.item ?? 0;
    case 'Editor':
      return visible ? editorOf(things, change) : '';
    case 'EditorLoginName':
      return (visible && things.editor(change)?.login) || '';
    case 'ServerRelativeUrl':
      return list && item ? addressOf(inWeb, list, item) : '';
    case 'Title':
      return list && item ? textOfItem(inWeb, list, item, 'Title') : '';
    case 'FileType':
      return list && item ? textOfItem(inWeb, list, item, 'File_x0020_Type') : '';
    case 'ContentTypeId': {
      const id = list && item ? ownValues.ContentTypeId?.(inWeb, list, item) : undefined;
      return complex('SP.ContentTypeId', { StringValue: typeof id === 'string' ? id : '0x' });
    }
    case 'FileSystemObjectType':
      return item?.place?.kind === 'folder' ? 1 : 0;
    case 'ListTitle':
      return list?.title ?? '';
    case 'ListTemplate':
      return list?.template ?? 0;
    case 'Hidden':
      return list?.properties.Hidden === true;
    case 'IsRecycleBinOperation':
    case 'MoveWasForRestore':
      return change.change === changeKind.restore;
    case 'MoveWasForRecycle':
      return false;
    case 'ActivityType':
      return 0;
    case 'EditorEmailHint':
    case 'Hashtag':
    case 'SharedByUser':
    case 'SharedWithUsers':
      return null;
    default:
      return undefined;
  }
}
