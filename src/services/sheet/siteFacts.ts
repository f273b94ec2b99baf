import { ledgerOf } from '../../domain/ledger/ledgerOf';
import type { DateLedger } from '../../domain/ledger/dateLedger';
import type { DateRecords } from '../../domain/ledger/decidedChanges';
import type { Action, Position, Recommendation, RecordId, Update } from '../../domain/records';
import type { SiteRecords } from '../records/trackerStore';

/** The records of a site by their ids, as they stood when a send began. */
export interface SiteFacts {
  readonly records: SiteRecords;
  readonly recommendation: (id: RecordId) => Recommendation | undefined;
  readonly position: (id: RecordId) => Position | undefined;
  readonly action: (id: RecordId) => Action | undefined;
  /** In the order in which they were added. */
  readonly updatesAbout: (id: RecordId) => readonly Update[];
  readonly datesAbout: (id: RecordId) => DateRecords;
  /** Undefined where the record is not on the site. */
  readonly ledger: (id: RecordId) => DateLedger | undefined;
}

export function siteFacts(records: SiteRecords): SiteFacts {
  const recommendations = byId(records.recommendations);
  const positions = byId(records.positions);
  const actions = byId(records.actions);
  const updates = bySubject(records.updates);
  const changes = bySubject(records.dateChanges);
  const decisions = bySubject(records.reviews.filter(({ kind }) => kind === 'decision on a date'));
  const datesAbout = (id: RecordId): DateRecords => ({
    changes: changes.get(id) ?? [],
    decisions: decisions.get(id) ?? []
  });
  return {
    records,
    recommendation: (id) => recommendations.get(id),
    position: (id) => positions.get(id),
    action: (id) => actions.get(id),
    updatesAbout: (id) => updates.get(id) ?? [],
    datesAbout,
    ledger: (id) => {
      const dated = recommendations.get(id) ?? actions.get(id);
      return dated && ledgerOf(dated, datesAbout(id));
    }
  };
}

function byId<Kept extends { readonly id: RecordId }>(
  kept: readonly Kept[]
): ReadonlyMap<RecordId, Kept> {
  return new Map(kept.map((one) => [one.id, one]));
}

function bySubject<Kept extends { readonly subjectId: RecordId }>(
  kept: readonly Kept[]
): ReadonlyMap<RecordId, readonly Kept[]> {
  const groups = new Map<RecordId, Kept[]>();
  for (const one of kept) {
    const group = groups.get(one.subjectId);
    if (group === undefined) groups.set(one.subjectId, [one]);
    else group.push(one);
  }
  return groups;
}
