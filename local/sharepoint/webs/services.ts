import { searchPeople } from '../principals/peoplePicker';
import type { Operation } from '../resource';
import type { Session } from '../session';

const SERVICES: ReadonlyMap<string, (session: Session) => Operation> = new Map([
  [
    'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser',
    searchPeople
  ]
]);

/** The operation of a service that stands directly below _api, by its full name in any case. */
export const serviceOf = (session: Session, name: string): Operation | undefined =>
  SERVICES.get(name.toLowerCase())?.(session);
