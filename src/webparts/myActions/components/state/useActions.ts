import * as React from 'react';
import { actionsList, peopleAnswering } from '../../../../domain/owed/actionsList';
import type {
  ActionsList,
  ActionsSite,
  OwedRecord,
  QuietRecord
} from '../../../../domain/owed/actionsList';
import type { ActionsView, ViewsOffered } from '../../../../domain/owed/actionsView';
import { offeredView, viewsOffered } from '../../../../domain/owed/actionsView';
import type { EvidenceShown } from '../../../../domain/evidence/evidence';
import type { Person } from '../../../../domain/post';
import type { NamedPerson } from '../../../../domain/posts/samePerson';
import { isSamePerson } from '../../../../domain/posts/samePerson';
import type { RecordId } from '../../../../domain/records';
import type { AsAt } from '../../../../domain/register/entry';
import { joinEntries } from '../../../../domain/register/joinEntries';
import { fromSources, sourcesOf } from '../../../../domain/sources/fromSources';
import type { SiteRecords } from '../../../../services/records/trackerStore';
import type { MyActionsView } from '../../myActionsProperties';

export interface ActionsOptions {
  /** Undefined until they are read. */
  readonly records?: SiteRecords;
  readonly evidence?: ReadonlyMap<RecordId, readonly EvidenceShown[]>;
  readonly page: Pick<MyActionsView, 'day' | 'sources'>;
  readonly me: Person;
  /** Whether the person allocates: an owner. */
  readonly mayAllocate: boolean;
  /** What was chosen; undefined until something is. */
  readonly chosen?: ActionsView;
}

export interface Actions {
  readonly asAt: AsAt;
  readonly view: ActionsView;
  readonly offered: ViewsOffered;
  /** The people whose actions may be looked at. */
  readonly people: readonly NamedPerson[];
  readonly list: ActionsList;
  /** Everything in the list, owed first. */
  readonly listed: readonly (OwedRecord | QuietRecord)[];
}

const NONE: ActionsSite = { entries: [], posts: [], reviews: [], day: '' };

/** What is owed, by whom one looks at. Whoever owes nothing themselves begins with what they watch. */
export function useActions(options: ActionsOptions): Actions {
  const { records, evidence, page, me, mayAllocate, chosen } = options;
  const { day, sources } = page;
  const lastPaper = records?.settings.lastPaper;
  const asAt = React.useMemo((): AsAt => ({ day, lastPaper }), [day, lastPaper]);
  const entries = React.useMemo(
    () => (records ? joinEntries(fromSources(records, sourcesOf(sources)), asAt) : NONE.entries),
    [records, sources, asAt]
  );
  const site = React.useMemo(
    (): ActionsSite =>
      records
        ? { entries, posts: records.posts, reviews: records.reviews, evidence, day }
        : { ...NONE, day },
    [records, entries, evidence, day]
  );
  const { name, login } = me;
  const offered = React.useMemo(
    () => viewsOffered({ name, login }, site.posts, day, mayAllocate),
    [name, login, site.posts, day, mayAllocate]
  );
  const people = React.useMemo(() => peopleAnswering(site, offered), [site, offered]);
  const mine = React.useMemo(
    () => actionsList(site, { kind: 'mine' }, { name, login }),
    [site, name, login]
  );
  const isMineEmpty = mine.owed.length === 0 && mine.nothing.length === 0;
  const view = React.useMemo(
    () => withName(offeredView(chosen ?? viewAtFirst(isMineEmpty, offered), offered), people),
    [chosen, isMineEmpty, offered, people]
  );
  const list = React.useMemo(
    () => (view.kind === 'mine' ? mine : actionsList(site, view, { name, login })),
    [view, mine, site, name, login]
  );
  const listed = React.useMemo(
    () => [...list.owed.flatMap(({ records: alike }) => alike), ...list.nothing],
    [list]
  );
  return { asAt, view, offered, people, list, listed };
}

function viewAtFirst(isMineEmpty: boolean, { directorates, everyone }: ViewsOffered): ActionsView {
  const [directorate] = directorates;
  if (!isMineEmpty) return { kind: 'mine' };
  if (directorate !== undefined) return { kind: 'directorate', directorate };
  return { kind: everyone ? 'everyone' : 'mine' };
}

/** A link names a person by their sign-in; the screen says their name. */
function withName(view: ActionsView, people: readonly NamedPerson[]): ActionsView {
  if (view.kind !== 'person') return view;
  const known = people.find((person) => isSamePerson(person, view.person));
  return known === undefined ? view : { kind: 'person', person: known };
}
