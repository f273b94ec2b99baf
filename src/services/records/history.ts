import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { HistoryEvent } from '../../domain/history/historyEvent';
import { sameContent } from '../../domain/merge/mergeFields';
import type { Position, Recommendation, RecordId, Update } from '../../domain/records';
import type { ListDeclaration, RowOf } from '../site/declaration/list';
import { positionsList } from '../site/lists/positions';
import { recommendationsList } from '../site/lists/recommendations';
import { NO_METADATA } from '../sync/odata';
import { reading } from '../sync/sharePointAnswer';
import { onlyReading, TrackerError } from '../errors/trackerError';
import { updatesAbout } from './positionAsRead';
import { positionRecords } from './positions';
import { recommendationRecords } from './recommendations';
import { rowOfRecord } from './rowOfRecord';

/**
 * The history of a recommendation, newest first: its updates, and what versions of its rows show to
 * have been changed beside them (dates moved, leads and directorates changed, positions changed in
 * SharePoint's own pages). Throws `TrackerError`.
 */
export async function readHistory(sp: SPFI, id: RecordId): Promise<readonly HistoryEvent[]> {
  return onlyReading(() =>
    reading(async () => {
      const [recommendation, position, updates] = await Promise.all([
        rowOfRecord(sp, recommendationsList, id),
        rowOfRecord(sp, positionsList, id),
        updatesAbout(sp, id)
      ]);
      if (recommendation === undefined) throw new TrackerError('record gone');
      const [ofRecommendation, ofPosition] = await Promise.all([
        versionsOf(sp, recommendationsList, recommendation.Id),
        position === undefined ? [] : versionsOf(sp, positionsList, position.Id)
      ]);
      const events = [
        ...updateEvents(updates),
        ...allocationEvents(ofRecommendation),
        ...outsideEvents(ofPosition)
      ];
      // Times are whole seconds: of the same second, what was written later stands first.
      return events.reverse().sort((a, b) => compareText(b.at, a.at));
    })
  );
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function updateEvents(updates: readonly Update[]): readonly HistoryEvent[] {
  const withdrawn = new Set(updates.map(({ withdrawsId }) => withdrawsId));
  return updates.map((update) => ({
    kind: 'position updated',
    id: update.id,
    // What was read from a paper happened when the paper says, not when it was loaded.
    at: (update.sourcePaper === undefined ? update.created : update.asAt) ?? update.created ?? '',
    by: update.sourcePaper === undefined ? update.author : undefined,
    updateId: update.id,
    text: update.text,
    status: update.status,
    asAt: update.asAt,
    sourcePaper: update.sourcePaper,
    withdrawn: withdrawn.has(update.id)
  }));
}

/** A version of a row; `versions` gives times without zone, and they are in UTC. */
interface Version {
  readonly VersionId: number;
  readonly Created: string;
  readonly Editor?: { readonly LookupValue?: string };
}

type VersionOf<L extends ListDeclaration> = RowOf<L> & Version;

async function versionsOf<L extends ListDeclaration>(
  sp: SPFI,
  list: L,
  itemId: number
): Promise<readonly VersionOf<L>[]> {
  const item = sp.web.lists.getByTitle(list.title).items.getById(itemId);
  const versions = await item.versions<VersionOf<L>[]>({ headers: NO_METADATA });
  return [...versions].sort((a, b) => a.VersionId - b.VersionId);
}

/** When a version was made, by whom, and a key that names it. */
function occasion(
  list: string,
  version: Version
): { readonly at: string; readonly by?: string; readonly key: string } {
  const at = /Z$/.test(version.Created) ? version.Created : `${version.Created}Z`;
  return { at, by: version.Editor?.LookupValue, key: `${list}:${version.VersionId}` };
}

function allocationEvents(
  versions: readonly VersionOf<typeof recommendationsList>[]
): readonly HistoryEvent[] {
  const read = versions.map((version) => recommendationRecords.toRecord(version).record);
  return versions.flatMap((version, index) => {
    const [before, after] = [read[index - 1], read[index]];
    if (before === undefined || after === undefined) return [];
    const { at, by, key } = occasion('recommendation', version);
    const events: HistoryEvent[] = [];
    if (!sameContent(before.deadline.revised, after.deadline.revised)) {
      const [from, to] = [dueOf(before), dueOf(after)];
      const reason = after.deadline.reason;
      events.push({ kind: 'date moved', id: `${key}:due`, at, by, from, to, reason });
    }
    const [from, to] = [leadOf(before), leadOf(after)];
    if (from !== to) events.push({ kind: 'lead changed', id: `${key}:lead`, at, by, from, to });
    if (before.directorate !== after.directorate) {
      events.push({
        kind: 'directorate changed',
        id: `${key}:directorate`,
        at,
        by,
        from: before.directorate,
        to: after.directorate
      });
    }
    return events;
  });
}

function dueOf({ deadline }: Recommendation): readonly string[] {
  if (deadline.revised.length > 0) return deadline.revised;
  return deadline.original === undefined ? [] : [deadline.original];
}

function leadOf({ leadOfficer, leadPost }: Recommendation): string | undefined {
  const lead = [leadOfficer, leadPost].filter((part) => part !== undefined).join(', ');
  return lead === '' ? undefined : lead;
}

/** Positions that changed while naming the same update: somebody edited the row itself. */
function outsideEvents(
  versions: readonly VersionOf<typeof positionsList>[]
): readonly HistoryEvent[] {
  const read = versions.map((version) => positionRecords.toRecord(version).record);
  return versions.flatMap((version, index): HistoryEvent[] => {
    const [before, after] = [read[index - 1], read[index]];
    if (before === undefined || after === undefined) return [];
    if (before.latestUpdateId !== after.latestUpdateId || samePosition(before, after)) return [];
    const { at, by, key } = occasion('position', version);
    return [
      {
        kind: 'position updated',
        id: key,
        at,
        by,
        // No update stands behind it.
        updateId: key,
        text: after.text ?? '',
        status: after.status,
        asAt: after.asAt,
        withdrawn: false
      }
    ];
  });
}

function samePosition(a: Position, b: Position): boolean {
  return (
    a.status === b.status &&
    a.text === b.text &&
    a.reason === b.reason &&
    a.waitingFor === b.waitingFor &&
    a.asAt === b.asAt
  );
}
