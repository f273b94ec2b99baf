import type { Session } from '../session';
import type { Field, List } from '../storage';
import { isFolderType } from './builtInTypes';
import { linkTo, typesOfList } from './typeHome';

/** AddFieldOptions. Source: SP.AddFieldOptions. */
const TO_NONE = 2;
const TO_ALL = 4;

/**
 * A new column of a list enters the list's first content type, all of them or none, as the options
 * of createFieldAsXml say. A list whose content types are as it was made with shows all its columns.
 */
export function addToContentTypes(
  session: Session,
  list: List,
  field: Field,
  options: number
): void {
  const kept = session.storage.contentTypes.all(session.web.num, list.num);
  if (kept.length === 0 || (options & TO_NONE) !== 0) return;
  const home = typesOfList(session, list);
  const wanted = kept.filter(({ id }) => !isFolderType(id));
  for (const one of (options & TO_ALL) !== 0 ? wanted : wanted.slice(0, 1)) {
    home.save({ ...one, links: [...one.links, linkTo(field)] });
  }
}
