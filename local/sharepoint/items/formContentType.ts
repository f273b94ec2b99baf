import { givenTypeId } from '../contentTypes/itemType';
import { typesOfList } from '../contentTypes/typeHome';
import { SharePointError } from '../errors';
import type { Session } from '../session';
import type { List } from '../storage';
import type { Read } from './formValues';

export const isContentType = (name: string): boolean =>
  name === 'ContentType' || name === 'ContentTypeId';

/** A form names the content type by its name or by its id. Source: an experiment noted in public. */
export function readContentType(session: Session, list: List, name: string, text: string): Read {
  const named =
    name === 'ContentType'
      ? typesOfList(session, list)
          .all()
          .find((one) => one.name === text)?.id
      : text;
  if (named === undefined) return { problem: `The content type ${text} is none of the list.` };
  try {
    return { values: { ContentTypeId: givenTypeId(session, list, named) } };
  } catch (cause) {
    if (cause instanceof SharePointError) return { problem: cause.message };
    throw cause;
  }
}
