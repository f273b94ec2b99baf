import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { NO_METADATA } from '../odata';
import { readWholeList } from '../readWholeList';
import { sendReadBatch } from '../sendBatch';
import { withRules } from '../sendingRules';
import { refusalOf } from '../sharePointAnswer';
import type { ChangeToken } from './changeTokens';
import { tokensBeforeNow } from './changeTokens';
import type { ListChanges } from './listChanges';
import { changesOf } from './listChanges';

/** A list that is kept up to date, and the columns that are read of it. */
export interface FollowedList {
  readonly title: string;
  /** Holds 'Id'. */
  readonly select: readonly string[];
  readonly expand: readonly string[];
}

/** A row as it was read; the same object as long as it does not change. */
export interface FollowedRow {
  readonly Id: number;
  /** Rises by one with every write; read where the list's columns are selected (`selectOf`). */
  readonly owshiddenversion?: number;
}

export interface FollowOptions {
  readonly signal?: AbortSignal;
  /** Called with the rows of each answer, so that progress can be shown. */
  readonly onRows?: (rows: number) => void;
}

export interface FollowedLists {
  /**
   * The rows of every list, in the order of the lists given and of their IDs. The first time they are
   * read whole; after that only what changed, in two requests. Errors are PnPjs's own; after one the
   * next read begins where the last good one ended.
   */
  readonly read: (options?: FollowOptions) => Promise<readonly (readonly FollowedRow[])[]>;
}

/** What is known of one list: its rows, and where its change log is read on from. */
interface Known {
  readonly rows: ReadonlyMap<number, FollowedRow>;
  readonly token: ChangeToken | undefined;
}

/** Requests of one `$batch`. */
const MOST_REQUESTS = 100;
/** IDs of one filter: the address of a request holds some 2,000 characters. */
const IDS_A_REQUEST = 40;

/** Follows lists by their change log (`performance.md`, Wire). Readers at once wait for each other. */
export function followLists(sp: SPFI, lists: readonly FollowedList[]): FollowedLists {
  let known: readonly Known[] | undefined;
  let before: Promise<unknown> = Promise.resolve();

  const readNow = async (options: FollowOptions): Promise<readonly (readonly FollowedRow[])[]> => {
    options.signal?.throwIfAborted();
    known =
      known === undefined
        ? await readWhole(sp, lists, options)
        : await readChanged(sp, lists, known, options);
    return known.map(({ rows }) => [...rows.values()].sort((a, b) => a.Id - b.Id));
  };

  return {
    read: (options = {}) => {
      const reading = before.then(() => readNow(options));
      // The next reader waits for this one, however it ends; whoever asked hears of the error.
      before = reading.catch(() => undefined);
      return reading;
    }
  };
}

async function readWhole(
  sp: SPFI,
  lists: readonly FollowedList[],
  { signal, onRows }: FollowOptions
): Promise<readonly Known[]> {
  const alone = withRules(sp, { isAlone: true });
  const [tokens, ...rows] = await Promise.all([
    tokensBeforeNow(
      sp,
      lists.map(({ title }) => title),
      signal
    ),
    ...lists.map(({ title, select, expand }) =>
      readWholeList<FollowedRow>(alone.web.lists.getByTitle(title), select, {
        signal,
        onRows,
        expand: expand.length === 0 ? undefined : expand
      })
    )
  ]);
  return rows.map((ofList, index) => ({
    rows: new Map(ofList.map((row) => [row.Id, row])),
    token: tokens[index]
  }));
}

async function readChanged(
  sp: SPFI,
  lists: readonly FollowedList[],
  known: readonly Known[],
  options: FollowOptions
): Promise<readonly Known[]> {
  const changes = await changesSince(sp, lists, known, options);
  if (changes === undefined) return readWhole(sp, lists, options);
  const asked = lists.flatMap((list, index) =>
    inRuns(changes[index]?.changed ?? [], IDS_A_REQUEST).map((ids) => ({ list, index, ids }))
  );
  if (asked.length > MOST_REQUESTS) return readWhole(sp, lists, options);
  const answers =
    asked.length === 0
      ? []
      : await sendReadBatch(
          sp,
          (batched) => asked.map(({ list, ids }) => readRows(batched, list, ids)),
          { signal: options.signal }
        );
  return known.map(({ rows }, index) => {
    const { changed = [], deleted = [], token } = changes[index] ?? {};
    const fresh = asked.flatMap((one, place) =>
      one.index === index ? (answers[place] ?? []) : []
    );
    options.onRows?.(fresh.length);
    if (changed.length + deleted.length === 0) return { rows, token };
    const next = new Map(rows);
    // A row that changed and is not there any more was deleted since.
    [...changed, ...deleted].forEach((id) => next.delete(id));
    fresh.forEach((row) => next.set(row.Id, row));
    return { rows: next, token };
  });
}

type Few = Extract<ListChanges, { kind: 'few' }>;

/** Undefined where the lists have to be read whole: too much changed, or a token is not taken. */
async function changesSince(
  sp: SPFI,
  lists: readonly FollowedList[],
  known: readonly Known[],
  { signal }: FollowOptions
): Promise<readonly Few[] | undefined> {
  const since = lists.flatMap(({ title }, index) => {
    const token = known[index]?.token;
    return token === undefined ? [] : [{ title, token }];
  });
  if (since.length < lists.length) return undefined;
  try {
    const changes = await changesOf(sp, since, signal);
    const few = changes.filter((one): one is Few => one.kind === 'few');
    return few.length === changes.length ? few : undefined;
  } catch (error) {
    // SharePoint keeps the log for 60 days and refuses a token of before, or of a list made anew.
    if (refusalOf(error)?.status === 400) return undefined;
    throw error;
  }
}

function readRows(
  sp: SPFI,
  { title, select, expand }: FollowedList,
  ids: readonly number[]
): Promise<FollowedRow[]> {
  const { items } = sp.web.lists.getByTitle(title);
  const query = items
    .select(...select)
    .filter(ids.map((id) => `ID eq ${id}`).join(' or '))
    .top(ids.length);
  const expanded = expand.length === 0 ? query : query.expand(...expand);
  return expanded<FollowedRow[]>({ headers: NO_METADATA });
}

function inRuns(ids: readonly number[], length: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(ids.length / length) }, (_, run) =>
    ids.slice(run * length, (run + 1) * length)
  );
}
