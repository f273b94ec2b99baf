import { resolvePerson, searchPeople } from '../principals/peoplePicker';
import {
  currentUserEmailAddresses,
  expandGroups,
  resolvePrincipal,
  searchPrincipals
} from '../principals/principalInfo';
import type { Operation } from '../resource';
import type { Session } from '../session';
import { documentLibraries, siteExists, webUrlOfPage } from './siteServices';

const SERVICES: ReadonlyMap<string, (session: Session) => Operation> = new Map([
  [
    'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser',
    searchPeople
  ],
  [
    'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickerresolveuser',
    resolvePerson
  ],
  ['sp.site.exists', siteExists],
  ['sp.web.getdocumentlibraries', documentLibraries],
  ['sp.web.getweburlfrompageurl', webUrlOfPage],
  ['sp.utilities.utility.getcurrentuseremailaddresses', currentUserEmailAddresses],
  ['sp.utilities.utility.resolveprincipalincurrentcontext', resolvePrincipal],
  ['sp.utilities.utility.searchprincipalsusingcontextweb', searchPrincipals],
  ['sp.utilities.utility.expandgroupstoprincipals', expandGroups]
]);

/** The operation of a service that stands directly below _api, by its full name in any case. */
export const serviceOf = (session: Session, name: string): Operation | undefined =>
  SERVICES.get(name.toLowerCase())?.(session);
