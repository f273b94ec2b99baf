import * as React from 'react';
import type { AsAt, RegisterEntry } from '../../../domain/register/entry';
import type { AllocationFields } from '../../../services/records/trackerStore';
import { PANEL } from '../../loc/panel';
import { Block } from '../Block';
import type { BlockEdit } from '../edit/useEdit';
import styles from './DatesBlock.module.scss';
import { DatesForm } from './DatesForm';
import { ledgerOf } from './ledger';

export interface DatesBlockProps {
  readonly entry: RegisterEntry;
  readonly asAt: AsAt;
  readonly edit: BlockEdit<AllocationFields>;
  readonly mayEdit: boolean;
  readonly onBegin: () => void;
  readonly onCancel: () => void;
}

/** The ledger of dates: the original, every move with its reason, and what is asked now. */
export function DatesBlock(props: DatesBlockProps): React.ReactElement {
  const { entry, asAt, edit, mayEdit, onBegin, onCancel } = props;
  const { state } = edit;
  const saved = state.kind === 'closed' ? state.saved?.saved.fields : undefined;
  return (
    <Block title={PANEL.dates} edit={mayEdit ? edit : undefined} onBegin={onBegin}>
      {state.kind === 'editing' ? (
        <DatesForm
          editing={state}
          deadline={entry.recommendation.deadline}
          onChange={edit.change}
          onSave={edit.save}
          onCancel={onCancel}
        />
      ) : (
        <dl className={styles.ledger}>
          {ledgerOf(entry, asAt, saved).map(({ label, value, note, weight }) => (
            <div key={label} className={styles.line}>
              <dt className={styles.label}>{label}</dt>
              <dd className={`${styles.value} ${styles[weight]}`}>
                {weight === 'struck' ? <s>{value}</s> : value}
              </dd>
              {note !== undefined && <dd className={styles.note}>{note}</dd>}
            </div>
          ))}
        </dl>
      )}
    </Block>
  );
}
