import { noteChange, noteList, noteWeb } from './changes/noteChange';
import { scopeOfList } from './permissions/inForce';
import type { Session } from './session';
import { changeKind, type Holder, type List } from './storage';
import { listAddress } from './lists/list';

/** What holds event receivers and custom actions, as the storage and as addresses name it. */
export interface HolderAt {
  readonly holder: Holder;
  /** "Site", "Web" or "Web/Lists(guid'…')" */
  readonly address: string;
  /** SP.UserCustomActionScope. */
  readonly scope: 2 | 3 | 4;
  /** Throws 403 where the person may not change what is held. */
  readonly demandManage: () => void;
  /** Enters a write into the change log: an update of the site, web or list. */
  readonly noted: () => void;
}

export const heldBySite = (session: Session): HolderAt => ({
  holder: { site: session.site.num, web: undefined, list: undefined },
  address: 'Site',
  scope: 2,
  demandManage: () =>
    session.rights.demand(session.storage.webs.root(session.site.num).scope, 'manageWeb'),
  noted: () =>
    noteChange(session, {
      object: 'site',
      change: changeKind.update,
      key: session.site.siteId
    })
});

export const heldByWeb = (session: Session): HolderAt => ({
  holder: { site: session.site.num, web: session.web.num, list: undefined },
  address: 'Web',
  scope: 3,
  demandManage: () => session.rights.demand(session.web.scope, 'manageWeb'),
  noted: () => noteWeb(session, changeKind.update)
});

export const heldByList = (session: Session, list: List): HolderAt => ({
  holder: { site: session.site.num, web: session.web.num, list: list.num },
  address: listAddress(list),
  scope: 4,
  demandManage: () => session.rights.demand(scopeOfList(session, list), 'manageLists'),
  noted: () => noteList(session, list, changeKind.update)
});
