import { accessDenied, notYet } from '../errors';
import { setMetaInfo } from '../folders/metaInfo';
import { findById } from '../folders/places';
import type { Session } from '../session';
import type { XmlElement } from '../xml/xml';
import { textOfProperty, type ClientObject } from './objectPaths';
import { givenParameters } from './parameters';

/** True for AllProperties of a web and Properties of a folder or file. */
export const isPropertyBag = ({ resource }: ClientObject): boolean =>
  resource.kind === 'entity' && resource.type === 'SP.PropertyValues';

/**
 * SetFieldValue(name, value) of a property bag.
 * @throws SharePointError 403 for the bag of a web
 */
export function setFieldValue(session: Session, bag: ClientObject, method: XmlElement): void {
  const [name, value] = givenParameters(method).map(({ text }) => text);
  if (name === undefined || value === undefined) throw notYet('ProcessQuery SetFieldValue');
  const found = findById(session, textOfProperty(bag.of, 'UniqueId'));
  // The web itself, and what stands beside its lists.
  if (!found) throw accessDenied();
  setMetaInfo(session, found, { [name]: value });
}
