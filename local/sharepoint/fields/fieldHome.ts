import { noteChange } from '../changes/noteChange';
import { listAddress, listSecurable } from '../lists/list';
import { listUrl } from '../lists/names';
import { onWeb, webAbove, type Session } from '../session';
import type { ChangeKind, Field, List } from '../storage';
import { builtInColumns } from './siteColumns';

/** Where columns are: in a list, or in a web as site columns. */
export interface FieldHome {
  /** Undefined for a web. */
  readonly list: List | undefined;
  /** "Web", or the address of the list: what the address of a column begins with. */
  readonly address: string;
  /** Server-relative address of the list or web: SP.Field.Scope. */
  readonly url: string;
  /** Id of the list or web: SourceID of the schema. */
  readonly source: string;
  readonly all: () => readonly Field[];
  readonly save: (field: Omit<Field, 'position'>) => void;
  readonly remove: (field: Field) => void;
  /** Throws 403 unless the person may change columns here. */
  readonly demand: () => void;
  /** Enters into the change log what happened to a column. */
  readonly note: (field: Pick<Field, 'id'>, change: ChangeKind) => void;
}

/** The columns of a list, and what changing them takes and leaves. */
export function columnsOfList(session: Session, list: List): FieldHome {
  const { storage, rights } = session;
  return {
    list,
    address: listAddress(list),
    url: listUrl(session.web, list),
    source: list.id,
    all: () => storage.fields.all(list.num),
    save: (field) => storage.fields.save(list.num, field),
    remove: ({ id }) => storage.fields.remove(list.num, id),
    demand: () => rights.demand(listSecurable(session, list).scope, 'manageLists'),
    note: ({ id }, change) => {
      noteChange(session, { object: 'field', change, list, key: id });
      storage.lists.update(list, list.title, list.properties);
    }
  };
}

/** The first web of a site has SharePoint's own columns; those that were changed are kept. */
export function columnsOfWeb(session: Session): FieldHome {
  const { storage, web, rights } = session;
  return {
    list: undefined,
    address: 'Web',
    url: web.path,
    source: web.webId,
    all: () => {
      const kept = storage.siteColumns.all(web.num);
      if (web.parent !== undefined) return kept;
      const known = new Map(kept.map((field) => [field.id, field]));
      const builtIn = builtInColumns.map((field) => known.get(field.id) ?? field);
      const ids = new Set(builtIn.map(({ id }) => id));
      return [...builtIn, ...kept.filter(({ id }) => !ids.has(id))];
    },
    save: (field) => storage.siteColumns.save(web.num, field),
    remove: ({ id }) => storage.siteColumns.remove(web.num, id),
    demand: () => rights.demand(web.scope, 'manageWeb'),
    note: ({ id }, change) => noteChange(session, { object: 'field', change, key: id })
  };
}

/** What a formula of a column here may read: a site column also reads those of the webs above. */
export const readableColumns = (session: Session, home: FieldHome): readonly Field[] =>
  home.list ? home.all() : availableColumns(session);

/** The columns of the web and of those above it: what its lists and content types may use. */
export function availableColumns(session: Session): readonly Field[] {
  const own = columnsOfWeb(session).all();
  const above = webAbove(session);
  if (!above) return own;
  const ids = new Set(own.map(({ id }) => id));
  const inherited = availableColumns(onWeb(session, above));
  return [...own, ...inherited.filter(({ id }) => !ids.has(id))];
}
