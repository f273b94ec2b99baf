import { noteWeb } from '../changes/noteChange';
import type { Session } from '../session';
import { changeKind } from '../storage';
import { webNotDeletable } from './errors';

/** DELETE web. @throws SharePointError 403, 500 for a first web and for one with webs below it */
export function removeWeb(session: Session): void {
  const { storage, web, rights, now } = session;
  rights.demand(web.scope, 'manageWeb');
  if (web.parent === undefined || storage.webs.below(web.num).length > 0) {
    throw webNotDeletable(web.path);
  }
  storage.webs.remove(web.num, now);
  noteWeb(session, changeKind.delete);
}
