import { noteChange, noteList, noteWeb } from '../changes/noteChange';
import type { Session } from '../session';
import type { ChangeKind } from '../storage';
import type { Secured } from './inheritance';

/** SharePoint notes a change of permissions on what they are the permissions of. */
export function noteSecurity(session: Session, secured: Secured, change: ChangeKind): void {
  switch (secured.kind) {
    case 'web':
      noteWeb(session, change);
      return;
    case 'list': {
      const { list } = secured;
      noteList(session, list, change);
      return;
    }
    case 'item': {
      const { list, item } = secured;
      noteChange(session, { object: 'item', change, list, item });
      return;
    }
  }
}
