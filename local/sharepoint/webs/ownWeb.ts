import type { Entity } from '../resource';
import { onWeb, type Session } from '../session';
import { webEntity } from './web';

/** The session's web when it has permissions of its own, and the nearest above it that has. */
export function ownWeb(session: Session): Entity {
  const { web, storage } = session;
  const above = web.parent === undefined ? undefined : storage.webs.byNumber(web.parent);
  return web.ownScope || !above ? webEntity(session) : ownWeb(onWeb(session, above));
}
