import { compareMoments } from '../dates/moments';
import type { RecordId } from '../records';
import type { EvidenceShown } from './evidence';

/**
 * What the evidence for a clause, or for the whole, comes to. "only claims": something was handed in
 * and nobody has reviewed it yet.
 */
export type EvidenceState = 'none' | 'only claims' | 'insufficient' | 'sufficient' | 'expired';

export interface EvidenceSummary {
  /** Of the recommendation as a whole, its clauses included. */
  readonly whole: EvidenceState;
  /** Of each clause that was asked about, and of each that evidence names. */
  readonly byClause: ReadonlyMap<RecordId, EvidenceState>;
  /** Pieces of evidence that stand. */
  readonly handedIn: number;
  /** Those of them that do not count: `EvidenceShown.fault` says why. */
  readonly notCounting: number;
}

/**
 * Sums up the evidence of one recommendation.
 * @param shown of that recommendation, as `judgeEvidence` gives it
 * @param clauseIds its clauses or sub-actions, which all need evidence where they have any
 */
export function evidenceSummary(
  shown: readonly EvidenceShown[],
  clauseIds: readonly RecordId[] = []
): EvidenceSummary {
  const named = shown.flatMap(({ use }) => use.actionId ?? []);
  const byClause = new Map(
    [...new Set([...clauseIds, ...named])].map((clause) => [
      clause,
      stateOf(shown.filter(({ use }) => use.actionId === clause))
    ])
  );
  const own = stateOf(shown.filter(({ use }) => use.actionId === undefined));
  return {
    whole: wholeOf(own, [...byClause.values()]),
    byClause,
    handedIn: shown.length,
    notCounting: shown.filter(({ counts }) => !counts).length
  };
}

/** One sufficient piece is enough; else what was handed in last says how it stands. */
function stateOf(shown: readonly EvidenceShown[]): EvidenceState {
  const counting = shown.filter(({ counts }) => counts);
  const inForce = counting.filter(({ verdict }) => verdict !== 'expired');
  if (inForce.some(({ verdict }) => verdict === 'sufficient')) return 'sufficient';
  const latest = inForce.reduce<EvidenceShown | undefined>(
    (last, one) =>
      last === undefined || compareMoments(last.use.created ?? '', one.use.created ?? '') <= 0
        ? one
        : last,
    undefined
  );
  if (latest !== undefined)
    return latest.verdict === 'insufficient' ? 'insufficient' : 'only claims';
  return counting.length > 0 ? 'expired' : 'none';
}

/**
 * Evidence for the whole speaks for every clause. Without it all clauses must be proven; what is
 * proven only in part is insufficient, and an expired clause is named before anything else is.
 */
function wholeOf(own: EvidenceState, clauses: readonly EvidenceState[]): EvidenceState {
  if (own === 'sufficient') return 'sufficient';
  if (clauses.length > 0 && clauses.every((state) => state === 'sufficient')) return 'sufficient';
  const all = [own, ...clauses];
  if (all.includes('expired')) return 'expired';
  if (all.includes('insufficient')) return 'insufficient';
  if (all.includes('only claims')) return 'only claims';
  return clauses.includes('sufficient') ? 'insufficient' : 'none';
}
