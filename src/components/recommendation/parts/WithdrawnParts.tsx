import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { partName } from '../../../domain/words/partName';
import { PARTS } from '../../loc/parts';
import type { BlockProps } from '../blockProps';
import styles from './Parts.module.scss';
import { PartWords } from './PartWords';
import type { PartChanging } from './usePartChange';

/** Parts withdrawn as mistakes: struck through, with why, and the way back. */
export function WithdrawnParts({
  panel,
  changing
}: {
  readonly panel: BlockProps;
  readonly changing: PartChanging;
}): React.ReactElement {
  const { withdrawnParts = [] } = panel.entry;
  if (withdrawnParts.length === 0) return <></>;
  return (
    <details className={styles.withdrawn}>
      <summary>{PARTS.withdrawnOnes(withdrawnParts.length)}</summary>
      <ul className={styles.list}>
        {withdrawnParts.map((action) => (
          <li key={action.id} className={styles.part}>
            <s>
              <PartWords action={action} />
            </s>
            <div className={styles.quiet}>{action.withdrawn}</div>
            {panel.rights.editParts && (
              <ActionButton
                className={styles.restore}
                text={PARTS.restore}
                ariaLabel={PARTS.restorePart(partName(action))}
                disabled={changing.changing !== undefined}
                allowDisabledFocus
                onClick={() =>
                  changing.change(
                    action.id,
                    { withdrawn: undefined },
                    PARTS.restored(partName(action))
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
