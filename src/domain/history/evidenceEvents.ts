import type { EvidenceUse } from '../evidence/evidence';
import type { RecordId } from '../records';
import type { HistoryEvent, PartNamed } from './historyEvent';
import type { HistoryRecords } from './historyRecords';
import { withdrawnIds } from '../withdrawnIds';

/** Evidence handed in and taken back. What reviews say of it is in `reviewEvents`. */
export function evidenceEvents(
  { evidenceUses, evidenceNames }: HistoryRecords,
  parts: ReadonlyMap<RecordId, PartNamed>
): readonly HistoryEvent[] {
  const byId = new Map(evidenceUses.map((use) => [use.id, use]));
  const withdrawn = withdrawnIds(evidenceUses);
  return evidenceUses.map((use): HistoryEvent => {
    // One that says what it proves takes the place of the one that it withdraws.
    const onlyWithdraws = use.withdrawsId !== undefined && use.proves.trim() === '';
    const taken = onlyWithdraws ? byId.get(use.withdrawsId ?? '') : undefined;
    const { evidenceId, actionId, proves } = taken ?? use;
    const name = evidenceNames.get(evidenceId);
    const part = actionId === undefined ? undefined : parts.get(actionId);
    const what = {
      id: use.id,
      at: use.created ?? '',
      ...(use.author !== undefined && { by: use.author }),
      ...(name !== undefined && { name }),
      ...(part !== undefined && { part }),
      proves
    };
    if (onlyWithdraws) return { ...what, kind: 'evidence withdrawn' };
    return {
      ...what,
      kind: 'evidence added',
      keptIn: use.keptIn,
      ...saidOf(use),
      withdrawn: withdrawn.has(use.id)
    };
  });
}

function saidOf(
  use: EvidenceUse
): Pick<EvidenceUse, 'verdictAsked' | 'effectiveFrom' | 'effectiveTo'> {
  const { verdictAsked, effectiveFrom, effectiveTo } = use;
  return {
    ...(verdictAsked !== undefined && { verdictAsked }),
    ...(effectiveFrom !== undefined && { effectiveFrom }),
    ...(effectiveTo !== undefined && { effectiveTo })
  };
}
