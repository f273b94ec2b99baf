import type { EvidenceToJudge } from '../evidence/judgeEvidence';
import { judgeEvidence } from '../evidence/judgeEvidence';
import type { EvidenceState } from '../evidence/evidenceSummary';
import { evidenceSummary } from '../evidence/evidenceSummary';
import type { Action, RecordId } from '../records';
import type { AsAt } from '../register/entry';
import type { ReviewedRow, SheetProblem, SheetReview } from './sheetReview';
import type { SheetKind } from './sheetKind';

/** The recommendations of a review for which Green is proposed: their evidence is worth asking for. */
export function proposedGreen(kind: SheetKind, { rows }: SheetReview): readonly RecordId[] {
  if (kind !== 'recommendations') return [];
  return rows.filter(proposesGreen).map(({ id }) => id);
}

/**
 * The review with a warning where Green is proposed and no evidence bears it, as the register says it
 * beside the choice (`architecture.md`, decision 5): it is sent, and stays a claim.
 */
export function withoutEvidence(
  review: SheetReview,
  evidence: ReadonlyMap<RecordId, EvidenceState>
): SheetReview {
  return {
    ...review,
    rows: review.rows.map((row) => {
      const state = evidence.get(row.id);
      if (state === undefined || state === 'sufficient' || state === 'only claims') return row;
      const warning: SheetProblem = {
        column: 'status',
        kind: 'no evidence',
        said: [state],
        blocks: 'nothing'
      };
      return { ...row, problems: [...row.problems, warning] };
    })
  };
}

/** What the evidence of each of these recommendations comes to. */
export function evidenceOfEach(
  ids: readonly RecordId[],
  evidence: EvidenceToJudge,
  actions: readonly Action[],
  asAt: AsAt
): ReadonlyMap<RecordId, EvidenceState> {
  const shown = judgeEvidence(evidence, asAt);
  return new Map(
    ids.map((id) => {
      const clauses = actions.filter(
        ({ recommendationId, kind, withdrawn }) =>
          recommendationId === id && kind === 'clause' && withdrawn === undefined
      );
      const own = shown.filter(({ use }) => use.recommendationId === id);
      return [
        id,
        evidenceSummary(
          own,
          clauses.map((clause) => clause.id)
        ).whole
      ];
    })
  );
}

function proposesGreen({ kind, changes }: ReviewedRow): boolean {
  return (
    kind === 'changed' &&
    changes.some(({ column, mine }) => column === 'status' && mine === 'GREEN')
  );
}
