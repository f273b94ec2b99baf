import { noteChange } from '../changes/noteChange';
import type { Session } from '../session';
import type { ChangeKind } from '../storage';
import type { Secured } from './inheritance';

/** SharePoint notes a change of permissions on what they are the permissions of. */
export function noteSecurity(session: Session, secured: Secured, change: ChangeKind): void {
  switch (secured.kind) {
    case 'web':
      noteChange(session, { object: 'web', change });
      return;
    case 'list': {
      const { list } = secured;
      noteChange(session, { object: 'list', change, list, key: list.id });
      return;
    }
    case 'item': {
      const { list, item } = secured;
      noteChange(session, { object: 'item', change, list, item });
      return;
    }
  }
}
