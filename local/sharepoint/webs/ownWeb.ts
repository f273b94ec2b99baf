import type { Entity } from '../resource';
import { onWeb, webAbove, type Session } from '../session';
import { webEntity } from './web';

/** The session's web when it has permissions of its own, and the nearest above it that has. */
export function ownWeb(session: Session): Entity {
  const { web } = session;
  const above = webAbove(session);
  return web.ownScope || !above ? webEntity(session) : ownWeb(onWeb(session, above));
}
