import type {
  Action,
  Position,
  Recommendation,
  RecordId,
  Report,
  Update
} from '../../../domain/records';
import type { PaperReading } from '../reading';
import { addPlans } from './addPlans';
import type { PossiblySameReport } from './addPlans';
import { candidateRecords } from './candidateRecords';
import type { CandidateMaking, CandidateRecommendation } from './candidateRecords';
import {
  actionDifferences,
  positionDifferences,
  recommendationDifferences,
  reportDifferences,
  taskDifferences
} from './compareRecords';
import type { Difference } from './compareRecords';
import { matchRecommendations, matchReport } from './matchRecords';
import { comparable } from '../../../domain/likeness/similarText';

/** The records of a site that a paper is compared with. */
export interface ExistingRecords {
  readonly reports: readonly Report[];
  readonly recommendations: readonly Recommendation[];
  readonly positions: readonly Position[];
  readonly actions: readonly Action[];
  readonly updates: readonly Update[];
}

/** What a paper says and a person has to decide; never written without one. */
export type ToConfirm = {
  readonly name: string;
  readonly at: string;
  readonly differences: readonly Difference[];
} & (
  | { readonly kind: 'differs' }
  /** Not on the site in these words: either new, or the named record in others. */
  | { readonly kind: 'possibly the same'; readonly as: PossiblySame }
  /** A plan, and a report of the site under nearly the same title that it may be for. */
  | { readonly kind: 'possibly the same report'; readonly as: PossiblySameReport }
);

/** A recommendation of the site, as a person finds it there. */
export interface PossiblySame {
  readonly id: RecordId;
  /** Its place in its report. */
  readonly order: number;
  readonly wording: string;
}

/** What is done when a paper is committed: new records are added, nothing that is there is changed. */
export interface IntakePlan {
  readonly reports: readonly Report[];
  readonly recommendations: readonly Recommendation[];
  readonly actions: readonly Action[];
  readonly updates: readonly Update[];
  readonly positions: readonly Position[];
  readonly toConfirm: readonly ToConfirm[];
  /** Reports and recommendations that are there and say the same. */
  readonly unchanged: { readonly reports: number; readonly recommendations: number };
  /** New recommendations that have no status in the paper and are not added. */
  readonly withoutStatus: readonly { readonly name: string; readonly at: string }[];
}

/** Where new records are collected while the plan is made. */
interface Collected {
  readonly reports: Report[];
  readonly recommendations: Recommendation[];
  readonly actions: Action[];
  readonly updates: Update[];
  readonly positions: Position[];
}

/**
 * Adds the tasks that a recommendation lacks while its position is not there yet, which is written
 * last. Once it is, a task that is missing was taken away here, and is for a person to confirm.
 */
function addMissingTasks(
  read: CandidateRecommendation,
  here: Recommendation,
  existing: ExistingRecords,
  into: Collected
): readonly Difference[] {
  const interrupted = existing.positions.every(({ id }) => id !== here.id);
  const tasks = existing.actions.filter(
    ({ recommendationId, kind }) => recommendationId === here.id && kind === 'task'
  );
  const found: Difference[] = [];
  for (const task of read.actions.filter(({ kind }) => kind === 'task')) {
    const same =
      tasks.find(({ text }) => comparable(text) === comparable(task.text)) ??
      tasks.find(({ order }) => order === task.order);
    if (same === undefined && interrupted) {
      into.actions.push({ ...task, recommendationId: here.id });
    } else {
      found.push(...taskDifferences(same, task));
    }
  }
  return found;
}

/** Adds what a recommendation still lacks: after an interruption its parts may be missing. */
function addMissing(
  read: CandidateRecommendation,
  here: Recommendation,
  existing: ExistingRecords,
  into: Collected
): readonly Difference[] {
  const position = existing.positions.find(({ id }) => id === here.id);
  const found: Difference[] = [...recommendationDifferences(here, read.recommendation)];
  if (position === undefined && read.position !== undefined && read.update !== undefined) {
    const sent = existing.updates.find(
      ({ subjectId, sourcePaper }) =>
        subjectId === here.id && sourcePaper === read.update?.sourcePaper
    );
    if (sent === undefined) into.updates.push({ ...read.update, subjectId: here.id });
    into.positions.push({
      ...read.position,
      id: here.id,
      latestUpdateId: sent?.id ?? read.update.id
    });
  } else if (position !== undefined && read.position !== undefined) {
    found.push(...positionDifferences(position, read.position));
  }
  const parts = existing.actions.filter(
    ({ recommendationId, kind }) => recommendationId === here.id && kind !== 'task'
  );
  for (const action of read.actions.filter(({ kind }) => kind !== 'task')) {
    const same = parts.find(({ label, order }) => label === action.label && order === action.order);
    const part = same ?? parts.find(({ label }) => label === action.label);
    if (part === undefined) into.actions.push({ ...action, recommendationId: here.id });
    else found.push(...actionDifferences(part, action));
  }
  found.push(...addMissingTasks(read, here, existing, into));
  return found;
}

/** Compares a paper with the records of a site. Pure: nothing is written. */
export function planIntake(
  reading: PaperReading,
  existing: ExistingRecords,
  making: CandidateMaking
): IntakePlan {
  const into: Collected = {
    reports: [],
    recommendations: [],
    actions: [],
    updates: [],
    positions: []
  };
  const toConfirm: ToConfirm[] = [];
  const withoutStatus: { name: string; at: string }[] = [];
  const unchanged = { reports: 0, recommendations: 0 };
  const lastOrder = Math.max(0, ...existing.reports.map(({ order }) => order));

  candidateRecords(reading, making).forEach(({ report: read, recommendations }, index) => {
    const here = matchReport(read, existing.reports);
    const report = here ?? { ...read, order: lastOrder + index + 1 };
    if (here === undefined) {
      into.reports.push(report);
    } else {
      const found = reportDifferences(here, read);
      const at = reading.reports[index].at;
      const { title: name } = read;
      if (found.length > 0) toConfirm.push({ kind: 'differs', name, at, differences: found });
      else unchanged.reports += 1;
    }
    const listed = existing.recommendations.filter(({ reportId }) => reportId === here?.id);
    const matches = matchRecommendations(
      recommendations.map(({ recommendation }) => recommendation),
      here === undefined ? [] : listed
    );
    for (const item of recommendations) {
      const { name, at } = item;
      const same = matches.same.get(item.recommendation);
      const possible = matches.possiblySame.get(item.recommendation);
      if (same !== undefined) {
        const differences = addMissing(item, same, existing, into);
        if (differences.length > 0) toConfirm.push({ kind: 'differs', name, at, differences });
        else unchanged.recommendations += 1;
      } else if (possible !== undefined) {
        const { id, order, wording } = possible;
        const differences = recommendationDifferences(possible, item.recommendation);
        const as = { id, order, wording };
        toConfirm.push({ kind: 'possibly the same', name, at, differences, as });
      } else if (item.position === undefined || item.update === undefined) {
        withoutStatus.push({ name, at });
      } else {
        into.recommendations.push({ ...item.recommendation, reportId: report.id });
        into.actions.push(...item.actions);
        into.updates.push(item.update);
        into.positions.push(item.position);
      }
    }
  });
  const plans = addPlans(reading, existing, lastOrder, making);
  into.reports.push(...plans.reports);
  into.updates.push(...plans.updates);
  plans.differing.forEach((plan) => toConfirm.push({ kind: 'differs', ...plan }));
  plans.possiblySame.forEach((plan) =>
    toConfirm.push({ kind: 'possibly the same report', ...plan })
  );
  unchanged.reports += plans.unchanged;
  return { ...into, toConfirm, unchanged, withoutStatus };
}
