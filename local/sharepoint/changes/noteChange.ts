import type { Session } from '../session';
import type { ChangedObject, ChangeKind } from '../storage';

export interface NotedChange {
  readonly object: ChangedObject;
  readonly change: ChangeKind;
  /** The list it is in, or that it is. */
  readonly list?: { readonly id: string };
  readonly item?: { readonly id: number; readonly uniqueId: string };
  /** Id of a field, a view, a group, a user or a content type; unique id of a folder or list. */
  readonly key?: string;
}

/** Enters a write into the change log, within the transaction of the write. */
export function noteChange(
  session: Session,
  { object, change, list, item, key }: NotedChange
): void {
  session.storage.changes.record({
    site: session.site.num,
    web: session.web.num,
    list: list?.id,
    object,
    change,
    ...(item && { item: item.id, uniqueId: item.uniqueId }),
    ...(key !== undefined && { key }),
    editor: session.person.id,
    time: session.now
  });
}

/** The same of a list as a whole. */
export const noteList = (
  session: Session,
  list: { readonly id: string },
  change: ChangeKind
): void => noteChange(session, { object: 'list', change, list, key: list.id });

/** The same of the session's web. */
export const noteWeb = (session: Session, change: ChangeKind): void =>
  noteChange(session, { object: 'web', change, key: session.web.webId });
