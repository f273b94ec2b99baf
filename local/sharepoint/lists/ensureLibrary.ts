import { noteList } from '../changes/noteChange';
import type { Entity } from '../resource';
import type { Session } from '../session';
import { changeKind, type List } from '../storage';
import type { BuiltIn } from './builtIn';
import { listEntity } from './list';
import { makeList } from './newList';

/** The library of site assets or of pages, made anew where somebody has deleted it. */
export function ensureLibrary(session: Session, wanted: BuiltIn): Entity {
  const { storage, web } = session;
  return listEntity(session, storage.lists.byUrl(web.num, wanted.url) ?? make(session, wanted));
}

function make(session: Session, { title, url, template, settings }: BuiltIn): List {
  const { storage, web, person, rights, now } = session;
  rights.demand(web.scope, 'manageLists');
  const taken = storage.lists.byTitle(web.num, title) !== undefined;
  const made = makeList(storage, web, {
    title: taken ? url : title,
    url,
    template,
    author: person.id,
    created: now,
    settings
  });
  noteList(session, made, changeKind.add);
  return made;
}
