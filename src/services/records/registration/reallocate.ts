import type { RecordId } from '../../../domain/records';
import { allocationChanges } from '../../../domain/registration/reallocation';
import { isTrackerError } from '../../errors/trackerError';
import { allocationFields } from '../allocation';
import { saveRowEdit } from '../rowEdit';
import type { StoreSurroundings } from '../storeSurroundings';
import type { ReallocationOutcome, RegistrationStore } from './registrationStore';

type Reallocated = Parameters<RegistrationStore['reallocate']>[0][number];
type To = Parameters<RegistrationStore['reallocate']>[1];
type Options = Parameters<RegistrationStore['reallocate']>[2];

/**
 * Gives recommendations to others, one after the other, each under its ETag and merged per field with
 * what others did meanwhile. Stopped by the signal it gives the receipts it has; the rest was not
 * touched. Throws a `TrackerError` only where the person may not do it at all.
 */
export async function reallocate(
  surroundings: StoreSurroundings,
  recommendations: readonly Reallocated[],
  to: To,
  options: Options = {}
): Promise<ReadonlyMap<RecordId, ReallocationOutcome>> {
  const outcomes = new Map<RecordId, ReallocationOutcome>();
  for (const recommendation of recommendations) {
    if (options.signal?.aborted === true) break;
    outcomes.set(recommendation.id, await reallocateOne(surroundings, recommendation, to));
    options.progress?.(outcomes.size, recommendations.length);
  }
  return outcomes;
}

async function reallocateOne(
  surroundings: StoreSurroundings,
  recommendation: Reallocated,
  to: To
): Promise<ReallocationOutcome> {
  const changes = allocationChanges(recommendation, to);
  if (changes.length === 0) return { kind: 'nothing to change' };
  const { id, directorate, leadPost, leadOfficer } = recommendation;
  const fields = { directorate, leadPost, leadOfficer };
  const mine = changes.reduce((next, change) => ({ ...next, [change.field]: change.to }), fields);
  const readAt = surroundings.now().toISOString();
  try {
    const outcome = await saveRowEdit(surroundings, allocationFields, new Map(), {
      base: { id, fields, etag: '', readAt },
      mine,
      attemptId: surroundings.newId()
    });
    if (outcome.kind !== 'clash') return { kind: 'saved' };
    const by = outcome.theirs.editor;
    return { kind: 'clash', ...(by !== undefined && { by }) };
  } catch (error) {
    // Nobody who may not change the first may change the next.
    if (!isTrackerError(error) || error.kind === 'not allowed') throw error;
    return { kind: 'failed', message: error.message };
  }
}
