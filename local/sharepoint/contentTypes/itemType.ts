import { invalidArgument } from '../errors';
import type { Resource } from '../resource';
import type { Session } from '../session';
import type { Item, List } from '../storage';
import { builtInTypes, parentIdOf, typeWithId } from './builtInTypes';
import { contentTypeEntity } from './contentType';
import { idOfNewList, typesOfList } from './typeHome';

type Standing = Pick<Item, 'place' | 'data'>;

const kindOf = ({ place }: Standing): 'item' | 'file' | 'folder' => place?.kind ?? 'item';

/** The content type of an item: what it was given, or the one its list began with. */
export function typeIdOf(list: Pick<List, 'id'>, item: Standing): string {
  const given = item.data.ContentTypeId;
  return typeof given === 'string' ? given : idOfNewList(list, kindOf(item));
}

/** The name of the content type of an item; empty where its list has lost it. */
export function typeNameOf(session: Session, list: List, item: Standing): string {
  const id = typeIdOf(list, item);
  const parent = builtInTypes.find((one) => one.id === parentIdOf(id));
  // Most lists have never changed theirs.
  if (item.data.ContentTypeId === undefined && parent) {
    const kept = session.storage.contentTypes.all(session.web.num, list.num);
    return typeWithId(kept, id)?.name ?? parent.name;
  }
  return typeWithId(typesOfList(session, list).all(), id)?.name ?? '';
}

/** The content type itself; nothing where the list has lost it. */
export function contentTypeOfItem(session: Session, list: List, item: Standing): Resource {
  const home = typesOfList(session, list);
  const found = typeWithId(home.all(), typeIdOf(list, item));
  return found ? contentTypeEntity(session, home, found) : { kind: 'nothing' };
}

/**
 * The content type that a body names, as the list has it: its own, or its child of one of the site.
 * Throws 400 where the list has none such. Not recorded.
 */
export function givenTypeId(session: Session, list: List, given: unknown): string {
  const id = typeof given === 'string' ? given : '';
  const types = typesOfList(session, list).all();
  const found =
    typeWithId(types, id) ??
    types.find((one) => parentIdOf(one.id).toLowerCase() === id.toLowerCase());
  if (!found) throw invalidArgument(`The content type ${id} is none of the list.`);
  return found.id;
}
