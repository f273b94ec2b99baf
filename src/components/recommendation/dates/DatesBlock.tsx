import * as React from 'react';
import { PANEL } from '../../loc/panel';
import { Block } from '../Block';
import type { BlockProps } from '../blockProps';
import styles from './DatesBlock.module.scss';
import { ledgerOf } from './ledger';

/** The ledger of dates: the original, every move with its reason, and what is asked now. */
export function DatesBlock({ entry, asAt }: BlockProps): React.ReactElement {
  return (
    <Block title={PANEL.dates}>
      <dl className={styles.ledger}>
        {ledgerOf(entry, asAt).map(({ label, value, note, weight }) => (
          <div key={label} className={styles.line}>
            <dt className={styles.label}>{label}</dt>
            <dd className={`${styles.value} ${styles[weight]}`}>
              {weight === 'struck' ? <s>{value}</s> : value}
            </dd>
            {note !== undefined && <dd className={styles.note}>{note}</dd>}
          </div>
        ))}
      </dl>
    </Block>
  );
}
