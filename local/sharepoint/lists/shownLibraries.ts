import { scopeOfList } from '../permissions/inForce';
import { mayView } from '../roles/securable';
import type { Session } from '../session';
import type { List } from '../storage';
import { DOCUMENT_LIBRARY } from './templates';

/** The document libraries of the session's web that a person is offered: not hidden, and theirs to see. */
export const shownLibraries = (session: Session): readonly List[] =>
  session.storage.lists
    .all(session.web.num)
    .filter(
      (list) =>
        list.template === DOCUMENT_LIBRARY &&
        list.properties.Hidden !== true &&
        mayView(session, scopeOfList(session, list))
    );
