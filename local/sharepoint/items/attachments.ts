import { attachmentsDisabled, notYet } from '../errors';
import { smallCollection, writesContent, type Collection } from '../resource';
import type { Session } from '../session';
import type { Item, List } from '../storage';

/**
 * The attachments of an item: none. A list that takes none refuses them as SharePoint does; one
 * that would take them says that they are not here yet.
 */
export function attachments(session: Session, list: List, item: Item, address: string): Collection {
  const add = writesContent(() => {
    session.rights.demand(item.scope ?? list.scope ?? session.site.scope, 'editListItems');
    if (list.properties.EnableAttachments === false) throw attachmentsDisabled();
    throw notYet('AttachmentFiles/add');
  });
  return smallCollection('SP.Attachment', address, () => [], {
    operations: { Add: add, AddUsingPath: add }
  });
}
