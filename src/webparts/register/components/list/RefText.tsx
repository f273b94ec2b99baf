import * as React from 'react';
import { placeWord, REGISTER } from '../../../../components/loc/register';
import type { Recommendation } from '../../../../domain/records';
import styles from './RegisterList.module.scss';

export interface RefTextProps {
  readonly recommendation: Recommendation;
}

/** The number as printed, or a dash that says that none was. */
export function RefText({ recommendation }: RefTextProps): React.ReactElement {
  const { ref, order } = recommendation;
  if (ref !== undefined) {
    return <>{ref}</>;
  }
  const said = REGISTER.noNumberPrinted(placeWord(order));
  return (
    <span title={said}>
      <span aria-hidden="true">{REGISTER.noNumber}</span>
      <span className={styles.heardOnly}>{said}</span>
    </span>
  );
}
