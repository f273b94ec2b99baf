import * as React from 'react';
import type { EvidenceShown } from '../../../../domain/evidence/evidence';
import { judgeEvidence } from '../../../../domain/evidence/judgeEvidence';
import type { IsoDay } from '../../../../domain/dates/partialDate';
import type { RecordId } from '../../../../domain/records';
import type { EvidenceRecords } from '../../../../services/records/evidence/evidenceStore';
import type { TrackerStore } from '../../../../services/records/trackerStore';

export interface EvidenceOfSite {
  /** By recommendation; undefined until it is read, and where it cannot be. */
  readonly byRecommendation?: ReadonlyMap<RecordId, readonly EvidenceShown[]>;
  /** Why it could not be read. */
  readonly error?: unknown;
}

/** The evidence of the whole site as at a day, read again whenever the records were. */
export function useEvidenceOfSite(
  store: TrackerStore,
  /** What was read; another object after every read. */
  records: unknown,
  day: IsoDay
): EvidenceOfSite {
  const [read, setRead] = React.useState<{ records?: EvidenceRecords; error?: unknown }>({});
  React.useEffect(() => {
    if (records === undefined) return undefined;
    const reading = new AbortController();
    store.evidence.readAll({ signal: reading.signal }).then(
      (evidence) => !reading.signal.aborted && setRead({ records: evidence }),
      (error: unknown) =>
        // What was read before stays.
        !reading.signal.aborted && setRead((before) => ({ ...before, error }))
    );
    return () => reading.abort();
  }, [store, records]);
  return React.useMemo(() => {
    const { records: evidence, error } = read;
    return {
      ...(evidence && { byRecommendation: byRecommendation(judgeEvidence(evidence, { day })) }),
      ...(error !== undefined && { error })
    };
  }, [read, day]);
}

function byRecommendation(
  shown: readonly EvidenceShown[]
): ReadonlyMap<RecordId, readonly EvidenceShown[]> {
  const groups = new Map<RecordId, EvidenceShown[]>();
  for (const piece of shown) {
    const { recommendationId } = piece.use;
    const group = groups.get(recommendationId);
    if (group) group.push(piece);
    else groups.set(recommendationId, [piece]);
  }
  return groups;
}
