import * as React from 'react';
import { StatusMark } from '../../../../components/status/StatusMark';
import { wordsInBrief } from '../../../../components/status/wordsInBrief';
import type { RegisterEntry } from '../../../../domain/register/entry';
import { partsWords } from '../../../../domain/words/partsWords';
import { statusWord } from '../../../../domain/words/statusWord';
import type { OptionalColumn } from '../../registerColumns';
import { dueLines } from './dueLines';
import { RefText } from './RefText';
import styles from './RegisterList.module.scss';
import { StackedDue } from './StackedDue';

export interface StackedRowProps {
  readonly entry: RegisterEntry;
  /** What the page author has left out. */
  readonly hidden: readonly OptionalColumn[];
}

/** A recommendation on a phone: ref, status and due; two lines of its words; reason and lead. */
export function StackedRow({ entry, hidden }: StackedRowProps): React.ReactElement {
  const { recommendation, shown } = entry;
  const shows = (column: OptionalColumn): boolean => !hidden.includes(column);
  const below = [
    shows('status') ? wordsInBrief(statusWord(shown)).second : undefined,
    partsWords(entry.parts),
    shows('due') ? dueLines(entry).slipped : undefined,
    shows('lead') ? (recommendation.leadPost ?? recommendation.leadOfficer) : undefined
  ].filter((words) => words !== undefined);
  return (
    <div role="gridcell" className={styles.stackedRow}>
      <span className={styles.stackedRef}>
        {shows('ref') && <RefText recommendation={recommendation} />}
      </span>
      <span className={styles.stackedHead}>
        {shows('status') && <StatusMark shown={shown} withReason={false} />}
        {shows('due') && <StackedDue entry={entry} />}
      </span>
      <span className={styles.stackedWording}>{recommendation.wording}</span>
      <span className={styles.stackedBelow}>{below.join(' · ')}</span>
    </div>
  );
}
