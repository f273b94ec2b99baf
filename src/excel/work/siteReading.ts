import type { Person } from '../../domain/post';
import type { RecordId } from '../../domain/records';
import type { SheetFacts } from '../../domain/sheet/reviewContext';
import type { SheetKind } from '../../domain/sheet/sheetKind';
import type { RowVersions } from '../../domain/sheet/sheetMemory';
import { readMe } from '../../services/records/me';
import { dayOf } from '../../services/records/storeSurroundings';
import type { Rights, SiteRecords } from '../../services/records/trackerStore';
import type { WorkOptions } from './sheetWork';
import type { WorkSurroundings } from './workSurroundings';

/** The site as it is now, and who looks at it. */
export interface SiteRead extends SheetFacts {
  readonly records: SiteRecords;
  readonly me: Person;
  readonly rights: Rights;
}

export type ReadSite = (options?: WorkOptions) => Promise<SiteRead>;

/** Reads the site: whole the first time, then what changed. Throws a `TrackerError`. */
export function siteReading({ sp, store, now }: WorkSurroundings): ReadSite {
  return async ({ signal, progress } = {}) => {
    signal?.throwIfAborted();
    const [records, me, rights] = await Promise.all([
      store.readAll({
        ...(signal && { signal }),
        progress: (count) => progress?.({ kind: 'reading the site', records: count })
      }),
      // Asked each time: whoever signs in anew may be somebody else.
      readMe(sp),
      store.rights()
    ]);
    signal?.throwIfAborted();
    const { lastPaper } = records.settings;
    const asAt = { day: dayOf(now()), ...(lastPaper !== undefined && { lastPaper }) };
    return { records, me, rights, asAt };
  };
}

/** The versions of the rows that a record of a table stands in. */
export function versionsIn(
  kind: SheetKind,
  { rows }: Pick<SiteRecords, 'rows'>
): (id: RecordId) => RowVersions {
  const standing = kind === 'recommendations' ? rows?.positions : rows?.actions;
  return (id) => {
    const ofStanding = standing?.get(id)?.version;
    const ofPublished = rows?.recommendations.get(id)?.version;
    return {
      ...(ofStanding !== undefined && { standing: ofStanding }),
      ...(ofPublished !== undefined && { published: ofPublished })
    };
  };
}
