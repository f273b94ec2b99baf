import type { SPFI } from '@pnp/sp';
import { addRecords } from '../../records/addRecords';
import type { IntakePlan } from './planIntake';

export interface CommittedIntake {
  readonly reports: number;
  readonly recommendations: number;
  readonly actions: number;
  readonly updates: number;
  readonly positions: number;
}

/**
 * Writes the new records of a plan: parents before children, and updates before the positions that
 * name them, so that an interrupted commit leaves nothing that points nowhere and can be repeated.
 * @throws TrackerError; what was added before stays and is found again by the next plan
 */
export async function commitIntake(sp: SPFI, plan: IntakePlan): Promise<CommittedIntake> {
  const reports = await addRecords(sp, 'reports', plan.reports);
  const recommendations = await addRecords(sp, 'recommendations', plan.recommendations);
  const actions = await addRecords(sp, 'actions', plan.actions);
  const updates = await addRecords(sp, 'updates', plan.updates);
  const positions = await addRecords(sp, 'positions', plan.positions);
  return {
    reports: reports.added,
    recommendations: recommendations.added,
    actions: actions.added,
    updates: updates.added,
    positions: positions.added
  };
}
