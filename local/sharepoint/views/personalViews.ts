import { listSecurable } from '../lists/list';
import type { Session } from '../session';
import type { List, View } from '../storage';

/** Under this name a personal view keeps whose it is; SP.View has no such property. */
export const PERSON = 'PersonOfView';

const isPersonal = ({ properties }: View): boolean => properties.PersonalView === true;

/** A personal view is there for the person who made it, and for nobody else. */
export const isSeen = ({ person }: Session, view: View): boolean =>
  !isPersonal(view) || view.properties[PERSON] === person.id;

/** Throws 403 unless the person may change the view: one's own takes less than one of everybody's. */
export function demandView(session: Session, list: List, view: View): void {
  const { scope } = listSecurable(session, list);
  session.rights.demand(scope, isPersonal(view) ? 'managePersonalViews' : 'manageLists');
}
