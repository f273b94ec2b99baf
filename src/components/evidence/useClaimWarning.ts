import * as React from 'react';
import type { EvidenceState } from '../../domain/evidence/evidenceSummary';
import { evidenceSummary } from '../../domain/evidence/evidenceSummary';
import { judgeEvidence } from '../../domain/evidence/judgeEvidence';
import type { AsAt, RegisterEntry } from '../../domain/register/entry';
import type { RecordedStatus } from '../../domain/status';
import { claimWithoutEvidenceSentence } from '../../domain/words/evidenceWords';
import type { TrackerStore } from '../../services/records/trackerStore';

export interface ClaimOptions {
  readonly store: Pick<TrackerStore, 'evidence'>;
  readonly entry: RegisterEntry;
  readonly asAt: AsAt;
  /** The status that is chosen; undefined while none is. */
  readonly status: RecordedStatus | undefined;
}

/**
 * What is said beside the choice of GREEN where no evidence bears it: it may be proposed, and stays a
 * claim (`architecture.md`, decision 5). Undefined for other statuses, and while nothing is known.
 */
export function useClaimWarning(options: ClaimOptions): string | undefined {
  const { store, entry, asAt, status } = options;
  const [found, setFound] = React.useState<EvidenceState>();
  const isGreen = status === 'GREEN';
  const { evidence } = store;
  React.useEffect(() => {
    if (!isGreen) return undefined;
    let isCurrent = true;
    evidence.readOf(entry.recommendation.id).then(
      (records) => {
        const clauses = entry.parts.flatMap(({ action }) =>
          action.kind === 'clause' && action.withdrawn === undefined ? [action.id] : []
        );
        if (isCurrent) setFound(evidenceSummary(judgeEvidence(records, asAt), clauses).whole);
      },
      (error: unknown) => {
        // The evidence block says that it cannot be read; nothing is claimed of it here.
        console.warn('The evidence could not be read', error);
        if (isCurrent) setFound(undefined);
      }
    );
    return () => {
      isCurrent = false;
    };
  }, [isGreen, evidence, entry, asAt]);
  return isGreen && found !== undefined ? claimWithoutEvidenceSentence(found) : undefined;
}
