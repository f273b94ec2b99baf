import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import type { RegisterEntry } from '../../domain/register/entry';
import type { AllocationTo } from '../../domain/registration/reallocation';
import { allocationChanges } from '../../domain/registration/reallocation';
import { kindWord } from '../../domain/words/kindWord';
import { REGISTRATION } from '../loc/registration';
import styles from './Reallocate.module.scss';
import type { Receipt } from './useReallocation';

export interface ReallocatedRowProps {
  readonly entry: RegisterEntry;
  readonly to: AllocationTo;
  readonly ticked: boolean;
  readonly receipt: Receipt | undefined;
  readonly disabled: boolean;
  readonly onTick: (on: boolean) => void;
}

/** One recommendation: what it would go from and to, or what came of it. */
export function ReallocatedRow(props: ReallocatedRowProps): React.ReactElement {
  const { entry, to, ticked, receipt, disabled, onTick } = props;
  const { recommendation, report } = entry;
  const name = REGISTRATION.rowName(
    kindWord(recommendation.kind),
    recommendation.ref,
    recommendation.order
  );
  return (
    <li className={styles.row}>
      <Checkbox
        label={`${report.title}: ${name}`}
        checked={ticked}
        disabled={disabled}
        onChange={(_event, on) => onTick(on === true)}
      />
      <p className={styles.words}>{recommendation.wording}</p>
      <p className={receipt === undefined ? styles.quiet : styles.receipt}>
        {receipt === undefined ? ticked && previewWords(recommendation, to) : receiptWords(receipt)}
      </p>
    </li>
  );
}

function previewWords(recommendation: RegisterEntry['recommendation'], to: AllocationTo): string {
  const changes = allocationChanges(recommendation, to);
  if (changes.length === 0) return REGISTRATION.stays;
  return changes
    .map((change) => REGISTRATION.change(REGISTRATION[change.field], change.from, change.to))
    .join('; ');
}

function receiptWords(receipt: Receipt): string {
  const { receipts } = REGISTRATION;
  if (receipt.kind === 'clash') return receipts.clash(receipt.by);
  return receipt.kind === 'failed' ? receipts.failed(receipt.message) : receipts[receipt.kind];
}
