import { mergeRecord } from '../../../../src/domain/merge/mergeRecord';
import { RECORD_MERGES } from '../../../../src/domain/merge/recordMerges';
import type { Position, Recommendation, RecordId, Report } from '../../../../src/domain/records';
import { TrackerError } from '../../../../src/services/errors/trackerError';
import type {
  Edit,
  EditBase,
  PositionFields,
  SaveOutcome,
  SiteRecords
} from '../../../../src/services/records/trackerStore';
import { fieldsOfPosition } from '../../../../src/services/records/positionFields';
import type { OnTheWay } from '../model/commands';

/** A position with everything that it ever said. */
interface Kept {
  readonly begun: PositionFields;
  readonly states: State[];
}

export interface State {
  readonly fields: PositionFields;
  readonly by: string;
  /** Of the attempt that wrote it. */
  readonly id: RecordId;
  readonly version: number;
}

/**
 * A site that keeps positions in memory and joins edits by the rules of the domain: a save takes effect
 * at once or not at all, and its answer may be lost.
 */
export interface PureSite {
  readonly records: () => SiteRecords;
  readonly now: (id: RecordId) => PositionFields;
  readonly version: (id: RecordId) => number;
  /** Newest first. */
  readonly states: (id: RecordId) => readonly State[];
  readonly begun: (id: RecordId) => PositionFields;
  readonly save: (
    edit: Edit<PositionFields>,
    by: string,
    mishap?: OnTheWay
  ) => SaveOutcome<PositionFields>;
}

const SETTINGS: SiteRecords['settings'] = {
  force: 'City of London Police',
  chiefOfficer: 'Commissioner',
  committees: [],
  vocabularies: {
    directorates: [],
    markings: [],
    gradings: [],
    auditGrades: [],
    tiers: [],
    levels: []
  },
  schemaVersion: 2
};

export function pureSite(
  report: Report,
  recommendations: readonly Recommendation[],
  positions: readonly Position[]
): PureSite {
  const kept = new Map(
    positions.map((position): readonly [RecordId, Kept] => {
      const begun = fieldsOfPosition(position);
      return [position.id, { begun, states: [] }];
    })
  );
  const of = (id: RecordId): Kept => {
    const found = kept.get(id);
    if (found === undefined) throw new TrackerError('record gone');
    return found;
  };
  const now = (id: RecordId): PositionFields => of(id).states[0]?.fields ?? of(id).begun;
  const version = (id: RecordId): number => of(id).states.length + 1;
  const baseOf = (id: RecordId): EditBase<PositionFields> => ({
    id,
    fields: now(id),
    etag: `"row,${version(id)}"`,
    readAt: '2017-11-20T10:00:00Z',
    ...(of(id).states[0] !== undefined && { editor: of(id).states[0]?.by ?? '' })
  });

  function saveOnce(edit: Edit<PositionFields>, by: string): SaveOutcome<PositionFields> {
    const { base, mine, attemptId } = edit;
    const { states } = of(base.id);
    const standing = (joined: readonly (keyof PositionFields)[]): SaveOutcome<PositionFields> => ({
      kind: 'saved',
      saved: baseOf(base.id),
      joined
    });
    if (states.some(({ id }) => id === attemptId)) return standing([]);
    const theirs = now(base.id);
    const merged = mergeRecord(RECORD_MERGES.position, base.fields, mine, theirs);
    if (merged.clashes.length > 0) {
      return {
        kind: 'clash',
        theirs: baseOf(base.id),
        clashes: merged.clashes,
        joinedTheirs: merged.changedByThem,
        joinedMine: merged.changedByMe
      };
    }
    const isSame =
      JSON.stringify(Object.entries(merged.fields).sort()) ===
      JSON.stringify(Object.entries(theirs).sort());
    if (!isSame) {
      const next = version(base.id) + 1;
      states.unshift({ fields: merged.fields, by, id: attemptId, version: next });
    }
    return standing(merged.changedByThem);
  }

  return {
    now,
    version,
    states: (id) => of(id).states,
    begun: (id) => of(id).begun,
    save: (edit, by, mishap = { kind: 'none' }) => {
      switch (mishap.kind) {
        case 'dropped before':
          throw new TrackerError('answer lost');
        case 'dropped after':
        case 'no answer':
        case 'dropped after part':
          saveOnce(edit, by);
          throw new TrackerError('answer lost');
        case 'gateway':
          if (mishap.isPassedOn) saveOnce(edit, by);
          throw new TrackerError('answer lost');
        case 'busy':
          throw new TrackerError('site busy');
        default:
          return saveOnce(edit, by);
      }
    },
    records: () => ({
      settings: SETTINGS,
      reports: [report],
      recommendations,
      positions: positions.map(({ id }) => ({ id, ...withoutEmpty(now(id)) })),
      actions: [],
      updates: [],
      dateChanges: [],
      reviews: [],
      posts: [],
      rows: {
        recommendations: new Map(ids().map((id, place) => [id, { itemId: place + 1, version: 1 }])),
        positions: new Map(
          ids().map((id, place) => [id, { itemId: place + 1, version: version(id) }])
        ),
        actions: new Map()
      }
    })
  };

  function ids(): readonly RecordId[] {
    return positions.map(({ id }) => id);
  }
}

function withoutEmpty(fields: PositionFields): PositionFields {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as PositionFields;
}
