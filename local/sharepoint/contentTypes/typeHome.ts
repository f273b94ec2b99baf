import { isOwnColumn } from '../fields/fieldKinds';
import { listAddress, listSecurable } from '../lists/list';
import { isLibrary, listUrl } from '../lists/names';
import { noteChange } from '../changes/noteChange';
import { onWeb, webAbove, type Session } from '../session';
import type { ChangeKind, ContentType, FieldLink, List, Field } from '../storage';
import { builtInTypes, childId, DOCUMENT_LINKS, FOLDER_LINKS, ITEM_LINKS } from './builtInTypes';

/** Where content types are: in a web, or in a list as children of those. */
export interface TypeHome {
  /** Undefined for a web. */
  readonly list: List | undefined;
  /** "Web", or the address of the list. */
  readonly address: string;
  /** Server-relative address of the list or web: SP.ContentType.Scope. */
  readonly url: string;
  readonly all: () => readonly ContentType[];
  readonly save: (contentType: ContentType) => void;
  readonly remove: (id: string) => void;
  /** Throws 403 unless the person may change content types here. */
  readonly demand: () => void;
  readonly note: (id: string, change: ChangeKind) => void;
}

/** The number that stands for the web itself among the lists that content types belong to. */
const WEB = 0;

/** The first web of a site has SharePoint's own; those that were changed are kept. */
export function typesOfWeb(session: Session): TypeHome {
  const { storage, web, rights } = session;
  return {
    list: undefined,
    address: 'Web',
    url: web.path,
    all: () => {
      const kept = storage.contentTypes.all(web.num, WEB);
      if (web.parent !== undefined) return kept;
      const known = new Map(kept.map((one) => [one.id, one]));
      const builtIn = builtInTypes.map((one) => known.get(one.id) ?? one);
      const ids = new Set(builtIn.map(({ id }) => id));
      return [...builtIn, ...kept.filter(({ id }) => !ids.has(id))];
    },
    save: (contentType) => storage.contentTypes.save(web.num, WEB, contentType),
    remove: (id) => storage.contentTypes.remove(web.num, WEB, id),
    demand: () => rights.demand(web.scope, 'manageWeb'),
    note: (key, change) => noteChange(session, { object: 'contentType', change, key })
  };
}

/** The content types of the web and of those above it. */
export function availableTypes(session: Session): readonly ContentType[] {
  const own = typesOfWeb(session).all();
  const above = webAbove(session);
  return above ? [...own, ...availableTypes(onWeb(session, above))] : own;
}

/** A list's own are worked out from its kind until the first of them is changed. */
export function typesOfList(session: Session, list: List): TypeHome {
  const { storage, web, rights } = session;
  const all = (): readonly ContentType[] => {
    const kept = storage.contentTypes.all(web.num, list.num);
    return kept.length > 0 ? kept : typesOfNewList(session, list);
  };
  const kept = (): void => {
    if (storage.contentTypes.all(web.num, list.num).length > 0) return;
    for (const one of typesOfNewList(session, list)) {
      storage.contentTypes.save(web.num, list.num, one);
    }
  };
  return {
    list,
    address: listAddress(list),
    url: listUrl(web, list),
    all,
    save: (contentType) => {
      kept();
      storage.contentTypes.save(web.num, list.num, contentType);
    },
    remove: (id) => {
      kept();
      storage.contentTypes.remove(web.num, list.num, id);
    },
    demand: () => rights.demand(listSecurable(session, list).scope, 'manageLists'),
    note: (key, change) => {
      noteChange(session, { object: 'contentType', change, list, key });
      storage.lists.update(list, list.title, list.properties);
    }
  };
}

/** A column as a content type holds it. */
export const linkTo = ({ id, internalName, properties }: Field): FieldLink => ({
  id,
  name: internalName,
  required: properties.Required === true,
  hidden: properties.Hidden === true
});

/** The ids that a new list's content types have: SharePoint's own, with the list's id behind. */
export const idOfNewList = (list: Pick<List, 'id'>, kind: 'item' | 'file' | 'folder'): string =>
  childId({ item: '0x01', file: '0x0101', folder: '0x0120' }[kind], list.id);

function typesOfNewList(session: Session, list: List): readonly ContentType[] {
  const added: readonly FieldLink[] = session.storage.fields
    .all(list.num)
    .filter((field) => isOwnColumn(field) && field.internalName !== 'Title')
    .map(linkTo);
  const of = (base: string, id: string, links: readonly FieldLink[]): readonly ContentType[] =>
    builtInTypes.filter((one) => one.id === base).map((one) => ({ ...one, id, links }));
  const library = isLibrary(list);
  return [
    ...(library
      ? of('0x0101', idOfNewList(list, 'file'), [...DOCUMENT_LINKS, ...added])
      : of('0x01', idOfNewList(list, 'item'), [...ITEM_LINKS, ...added])),
    ...of('0x0120', idOfNewList(list, 'folder'), FOLDER_LINKS)
  ];
}
