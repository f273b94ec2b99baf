import * as React from 'react';
import { REGISTER } from '../../../../components/loc/register';
import { StatusMark } from '../../../../components/status/StatusMark';
import { wordsInBrief } from '../../../../components/status/wordsInBrief';
import type { RegisterEntry } from '../../../../domain/register/entry';
import { partsWords } from '../../../../domain/words/partsWords';
import { statusWord } from '../../../../domain/words/statusWord';
import { dueLines } from './dueLines';
import { RefText } from './RefText';
import styles from './RegisterList.module.scss';

export interface StackedRowProps {
  readonly entry: RegisterEntry;
}

/** A recommendation on a phone: ref, status and due; two lines of its words; reason and lead. */
export function StackedRow({ entry }: StackedRowProps): React.ReactElement {
  const { recommendation, shown } = entry;
  const below = [
    wordsInBrief(statusWord(shown)).second,
    partsWords(entry.parts),
    recommendation.leadPost ?? recommendation.leadOfficer
  ].filter((words) => words !== undefined);
  return (
    <div role="gridcell" className={styles.stackedRow}>
      <span className={styles.stackedRef}>
        <RefText recommendation={recommendation} />
      </span>
      <span className={styles.stackedHead}>
        <StatusMark shown={shown} withReason={false} />
        <span className={styles.stackedDue}>
          {dueLines(entry).due ?? <em>{REGISTER.noneSet}</em>}
        </span>
      </span>
      <span className={styles.stackedWording}>{recommendation.wording}</span>
      <span className={styles.stackedBelow}>{below.join(' · ')}</span>
    </div>
  );
}
