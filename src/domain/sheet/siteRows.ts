import type { RecordId } from '../records';
import type { EntryPart, RegisterEntry } from '../register/entry';
import { joinEntries } from '../register/joinEntries';
import type { RecordWords } from './movedCells';
import type { PulledRow } from './pulledRow';
import type { PullRecords, PullView } from './rowsToPull';
import { rowsOfEntry } from './rowsToPull';
import type { SheetKind } from './sheetKind';

/** A record of a site, as the rules of sheets look at it. */
export interface SiteRow {
  readonly row: PulledRow;
  readonly entry: RegisterEntry;
  /** Set for sub-actions and tasks. */
  readonly part?: EntryPart;
}

/** What became of a record. */
export type Fate = 'there' | 'withdrawn' | 'gone';

/** All records of one kind of table, whatever pull they belong to. */
export interface SiteRows {
  /** The site's register, in its order. */
  readonly entries: readonly RegisterEntry[];
  readonly siteRowOf: (id: RecordId) => SiteRow | undefined;
  readonly rowOf: (id: RecordId) => PulledRow | undefined;
  readonly fateOf: (id: RecordId) => Fate;
}

/** Joins the records of a site once; rows are made when they are asked for. */
export function siteRows(kind: SheetKind, records: PullRecords, view: PullView): SiteRows {
  const entries = joinEntries(records, view.asAt);
  const entryOf = new Map<RecordId, RegisterEntry>();
  for (const entry of entries) for (const id of idsOf(kind, entry)) entryOf.set(id, entry);
  const known = new Set(allIds(kind, records));
  const siteRowOf = (id: RecordId): SiteRow | undefined => {
    const entry = entryOf.get(id);
    if (entry === undefined) return undefined;
    const part = entry.parts.find(({ action }) => action.id === id);
    const row = rowsOfEntry(kind, only(entry, id, part), view.me.name).find((one) => one.id === id);
    return row && { row, entry, ...(part && { part }) };
  };
  return {
    entries,
    siteRowOf,
    rowOf: (id) => siteRowOf(id)?.row,
    fateOf: (id) => (entryOf.has(id) ? 'there' : known.has(id) ? 'withdrawn' : 'gone')
  };
}

/** The words of every record of a kind, as its rows show them; updates show those of what they are about. */
export function wordsOf(
  kind: SheetKind,
  entries: readonly RegisterEntry[]
): readonly RecordWords[] {
  switch (kind) {
    case 'recommendations':
      return entries.map(({ recommendation: { id, wording } }) => ({ id, wording }));
    case 'updates':
      return [];
    default:
      return entries.flatMap(({ parts }) =>
        parts.map(({ action: { id, text } }) => ({ id, wording: text }))
      );
  }
}

/** The entry with the one part or update that is asked for, so that the others are not made. */
function only(entry: RegisterEntry, id: RecordId, part: EntryPart | undefined): RegisterEntry {
  return {
    ...entry,
    // A recommendation shows whether its parts changed.
    parts: part === undefined ? entry.parts : [part],
    updates: entry.updates.filter((update) => update.id === id)
  };
}

function idsOf(kind: SheetKind, entry: RegisterEntry): readonly RecordId[] {
  switch (kind) {
    case 'recommendations':
      return [entry.recommendation.id];
    case 'updates':
      return entry.updates.map(({ id }) => id);
    default:
      return entry.parts.map(({ action }) => action.id);
  }
}

function allIds(kind: SheetKind, records: PullRecords): readonly RecordId[] {
  switch (kind) {
    case 'recommendations':
      return records.recommendations.map(({ id }) => id);
    case 'updates':
      return records.updates.map(({ id }) => id);
    default:
      return records.actions.map(({ id }) => id);
  }
}
