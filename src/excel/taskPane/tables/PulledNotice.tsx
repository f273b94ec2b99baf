import * as React from 'react';
import { useFocusOnArrival } from '../useFocusOnArrival';
import styles from './Tables.module.scss';

/** "53 rows pulled to …": it takes the focus, for the form by which it was asked for is gone. */
export function PulledNotice({ sentence }: { readonly sentence: string }): React.ReactElement {
  const element = useFocusOnArrival<HTMLParagraphElement>();
  return (
    <p ref={element} tabIndex={-1} className={styles.said}>
      {sentence}
    </p>
  );
}
