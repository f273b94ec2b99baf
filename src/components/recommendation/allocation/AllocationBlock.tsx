import * as React from 'react';
import type { RegisterEntry } from '../../../domain/register/entry';
import type { AllocationFields } from '../../../services/records/trackerStore';
import { PANEL } from '../../loc/panel';
import { Block } from '../Block';
import { EditForm } from '../edit/EditForm';
import type { BlockEdit } from '../edit/useEdit';
import { WordsField } from '../edit/WordsField';
import styles from './AllocationBlock.module.scss';

const FIELDS = ['directorate', 'leadPost', 'leadOfficer'] as const;

export interface AllocationBlockProps {
  readonly entry: RegisterEntry;
  readonly edit: BlockEdit<AllocationFields>;
  readonly mayEdit: boolean;
  readonly onBegin: () => void;
  readonly onCancel: () => void;
}

/** Who answers for the recommendation: directorate, post, officer. */
export function AllocationBlock(props: AllocationBlockProps): React.ReactElement {
  const { entry, edit, mayEdit, onBegin, onCancel } = props;
  const { state } = edit;
  const saved = state.kind === 'closed' ? state.saved?.saved.fields : undefined;
  const shown = saved ?? entry.recommendation;
  return (
    <Block title={PANEL.allocation} edit={mayEdit ? edit : undefined} onBegin={onBegin}>
      {state.kind === 'editing' ? (
        <EditForm label={PANEL.allocation} editing={state} onSave={edit.save} onCancel={onCancel}>
          {FIELDS.map((field) => (
            <WordsField
              key={field}
              label={PANEL[field]}
              value={state.mine[field]}
              onChange={(value) => edit.change({ [field]: value })}
              readOnly={state.saving}
            />
          ))}
        </EditForm>
      ) : (
        <dl className={styles.list}>
          {FIELDS.map((field) => (
            <div key={field} className={styles.line}>
              <dt className={styles.label}>{PANEL[field]}</dt>
              <dd className={shown[field] === undefined ? styles.none : styles.value}>
                {shown[field] ?? PANEL.notAllocated}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Block>
  );
}
