import { menuNodeKey, menuState } from '../navigation/menuState';
import { resolvePerson, searchPeople } from '../principals/peoplePicker';
import {
  currentUserEmailAddresses,
  expandGroups,
  resolvePrincipal,
  searchPrincipals
} from '../principals/principalInfo';
import {
  addSingleLink,
  addSingleLinkFromUrl,
  addSingleLinkToUrl,
  deleteSingleLink,
  getPageOneRelatedItems,
  getRelatedItems
} from '../relatedItems/relatedItems';
import type { Operation } from '../resource';
import type { Session } from '../session';
import { sendEmail } from './sendEmail';
import { setSiteLogo } from './siteLogo';
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
  ['sp.relateditemmanager.addsinglelink', addSingleLink],
  ['sp.relateditemmanager.addsinglelinktourl', addSingleLinkToUrl],
  ['sp.relateditemmanager.addsinglelinkfromurl', addSingleLinkFromUrl],
  ['sp.relateditemmanager.deletesinglelink', deleteSingleLink],
  ['sp.relateditemmanager.getrelateditems', getRelatedItems],
  ['sp.relateditemmanager.getpageonerelateditems', getPageOneRelatedItems],
  ['sp.site.exists', siteExists],
  ['navigation/menustate', menuState],
  ['navigation/menunodekey', menuNodeKey],
  ['siteiconmanager/setsitelogo', setSiteLogo],
  ['sp.web.getdocumentlibraries', documentLibraries],
  ['sp.web.getweburlfrompageurl', webUrlOfPage],
  ['sp.utilities.utility.getcurrentuseremailaddresses', currentUserEmailAddresses],
  ['sp.utilities.utility.resolveprincipalincurrentcontext', resolvePrincipal],
  ['sp.utilities.utility.searchprincipalsusingcontextweb', searchPrincipals],
  ['sp.utilities.utility.expandgroupstoprincipals', expandGroups],
  ['sp.utilities.utility.sendemail', sendEmail]
]);

/** The operation of a service that stands below _api and not in a web, by its full name in any case. */
export const serviceOf = (session: Session, name: string): Operation | undefined =>
  SERVICES.get(name.toLowerCase())?.(session);
