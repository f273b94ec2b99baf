import { isPlainRecord } from '../../../domain/plainRecord';
import type { RecordId } from '../../../domain/records';
import type { EditBase } from '../../../services/records/trackerStore';

/** What was typed and not saved yet, with all that saving it needs: a reload loses none of it. */
export interface Draft<Fields> {
  readonly base: EditBase<Fields>;
  readonly mine: Fields;
  /** Of the attempt under way, so that a draft that was sent already is not sent twice. */
  readonly attemptId: RecordId;
  /** ISO date and time of the last change. */
  readonly typedAt: string;
}

/** Keeps the drafts of one person on one site. */
export interface DraftStore {
  /** `block` says which part of the record is edited: 'position'. */
  readonly read: <Fields extends object>(id: RecordId, block: string) => Draft<Fields> | undefined;
  readonly keep: <Fields extends object>(id: RecordId, block: string, draft: Draft<Fields>) => void;
  readonly forget: (id: RecordId, block: string) => void;
}

/**
 * Drafts in the browser's own storage. `keptFor` names the person and the site; where nobody is named
 * the drafts last as long as the tab, so that the next person at the machine does not see them.
 */
export function createDraftStore(keptFor: string | undefined): DraftStore {
  const storage = (): Storage =>
    keptFor === undefined ? window.sessionStorage : window.localStorage;
  const owner = keptFor ?? window.location.pathname;
  const key = (id: RecordId, block: string): string => `rt-draft|${owner}|${id}|${block}`;
  return {
    read: (id, block) => parseDraft(unlessRefused(() => storage().getItem(key(id, block))) ?? null),
    keep: (id, block, draft) =>
      unlessRefused(() =>
        storage().setItem(key(id, block), JSON.stringify(draft, withEmptyFields))
      ),
    forget: (id, block) => unlessRefused(() => storage().removeItem(key(id, block)))
  };
}

/**
 * What the storage does, or undefined where it is full or the browser forbids it, which some do at the
 * first mention: no draft is kept then, and the words stay on the screen and are asked about.
 */
function unlessRefused<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch (error) {
    console.warn('The browser keeps no drafts here', error);
    return undefined;
  }
}

/** JSON leaves out what is undefined, but an emptied field is a change: it is written as null. */
function withEmptyFields(_key: string, value: unknown): unknown {
  return value === undefined ? null : value;
}

function parseDraft<Fields extends object>(text: string | null): Draft<Fields> | undefined {
  if (text === null) return undefined;
  try {
    const draft = JSON.parse(text) as Partial<Draft<Fields>> | null;
    if (!isPlainRecord(draft)) return undefined;
    const { base, mine, attemptId, typedAt } = draft;
    if (!isPlainRecord(base) || !isPlainRecord(base.fields) || !isPlainRecord(mine))
      return undefined;
    if (typeof attemptId !== 'string' || typeof typedAt !== 'string') return undefined;
    if (attemptId === '' || typedAt === '') return undefined;
    return {
      base: { ...base, fields: withoutNull(base.fields) },
      mine: withoutNull(mine),
      attemptId,
      typedAt
    };
  } catch (error) {
    console.warn('A draft could not be read', error);
    return undefined;
  }
}

function withoutNull<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value ?? undefined])
  ) as Fields;
}
