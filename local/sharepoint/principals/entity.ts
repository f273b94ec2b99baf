import type { Entity } from '../resource';
import type { Session } from '../session';
import { principalKind, type Principal } from '../storage';
import { groupEntity } from './groups';
import { userEntity } from './users';

/** A principal as what it is: a SharePoint group, or a user (people and security groups). */
export const principalEntity = (session: Session, principal: Principal): Entity =>
  principal.kind === principalKind.group
    ? groupEntity(session, principal)
    : userEntity(session, principal);
