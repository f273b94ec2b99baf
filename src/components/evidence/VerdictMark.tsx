import * as React from 'react';
import {
  CheckMarkIcon,
  CircleRingIcon,
  HourGlassIcon,
  WarningIcon
} from '@fluentui/react-icons-mdl2';
import type { EvidenceVerdict } from '../../domain/evidence/evidence';
import { VERDICT_WORDS } from '../../domain/words/evidenceWords';
import styles from './VerdictMark.module.scss';

const SHAPES: Readonly<Record<EvidenceVerdict, typeof CheckMarkIcon>> = {
  none: CircleRingIcon,
  insufficient: WarningIcon,
  sufficient: CheckMarkIcon,
  expired: HourGlassIcon
};

/** What a piece of evidence comes to: a shape and the word, struck where it does not count. */
export function VerdictMark(props: {
  readonly verdict: EvidenceVerdict;
  readonly counts: boolean;
}): React.ReactElement {
  const { verdict, counts } = props;
  const Shape = SHAPES[verdict];
  return (
    <span className={`${styles.mark} ${styles[counts ? verdict : 'none']}`}>
      <Shape aria-hidden="true" className={styles.shape} />
      {counts ? VERDICT_WORDS[verdict] : <s>{VERDICT_WORDS[verdict]}</s>}
    </span>
  );
}
