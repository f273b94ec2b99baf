import * as React from 'react';
import type { EvidenceShown } from '../../domain/evidence/evidence';
import { judgeEvidence } from '../../domain/evidence/judgeEvidence';
import type { RecordId } from '../../domain/records';
import type { AsAt } from '../../domain/register/entry';
import type {
  EvidenceRecords,
  EvidenceStore,
  UnfinishedUpload
} from '../../services/records/evidence/evidenceStore';
import { useFreshRecords } from '../site/useFreshRecords';

export type ReadState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'read'; readonly records: EvidenceRecords };

export interface EvidenceRead {
  readonly state: ReadState;
  /** What stands, joined and judged as at the day; empty until it is read. */
  readonly shown: readonly EvidenceShown[];
  readonly unfinished: readonly UnfinishedUpload[];
  readonly readAgain: () => Promise<void>;
}

/** The evidence of one recommendation. What was read stays while it is read again. */
export function useEvidenceRead(
  store: EvidenceStore,
  recommendationId: RecordId,
  asAt: AsAt,
  now: () => Date
): EvidenceRead {
  const [state, setState] = React.useState<ReadState>({ kind: 'reading' });
  const [unfinished, setUnfinished] = React.useState<readonly UnfinishedUpload[]>([]);
  const turn = React.useRef(0);
  const readAgain = React.useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const show = (next: ReadState): void => {
      if (mine === turn.current) setState(next);
    };
    try {
      const records = await store.readOf(recommendationId);
      if (mine !== turn.current) return;
      // Whose they are is known once something was read.
      setUnfinished(store.unfinished(recommendationId));
      show({ kind: 'read', records });
    } catch (error) {
      console.error(error);
      show({ kind: 'failed', error });
    }
  }, [store, recommendationId]);
  React.useEffect(() => {
    void readAgain();
    return () => {
      // An answer that comes after this was left is nobody's any more.
      turn.current += 1;
    };
  }, [readAgain]);
  // What others handed in or judged is seen when the person comes back to the page.
  const refresh = React.useCallback(() => void readAgain(), [readAgain]);
  useFreshRecords({
    records: state.kind === 'read' ? state : undefined,
    opened: recommendationId,
    readAgain: refresh,
    now
  });
  const records = state.kind === 'read' ? state.records : undefined;
  const shown = React.useMemo(
    () => (records === undefined ? [] : judgeEvidence(records, asAt)),
    [records, asAt]
  );
  return { state, shown, unfinished, readAgain };
}
