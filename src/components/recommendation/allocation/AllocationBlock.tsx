import * as React from 'react';
import { PANEL } from '../../loc/panel';
import { Block } from '../Block';
import type { BlockProps } from '../blockProps';
import { BlockClash } from '../edit/BlockClash';
import { ALLOCATION_CLASH_FIELDS } from '../edit/clashFields';
import { EditForm } from '../edit/EditForm';
import { useBlockInHand } from '../edit/useBlockInHand';
import { WordsField } from '../edit/WordsField';
import styles from './AllocationBlock.module.scss';
import { useAllocationEdit } from './useAllocationEdit';

const FIELDS = ['directorate', 'leadPost', 'leadOfficer'] as const;

/** Who answers for the recommendation: directorate, post, officer. */
export function AllocationBlock(props: BlockProps): React.ReactElement {
  const { entry, rights, what } = props;
  const edit = useAllocationEdit(props);
  const { onBegin, onCancel } = useBlockInHand('allocation', PANEL.allocation, edit);
  const { state } = edit;
  const saved = state.kind === 'closed' ? state.saved?.saved.fields : undefined;
  const shown = saved ?? entry.recommendation;
  return (
    <Block
      title={PANEL.allocation}
      edit={rights.editAllocation ? edit : undefined}
      onBegin={onBegin}
    >
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
      <BlockClash what={what} edit={edit} fields={ALLOCATION_CLASH_FIELDS} keepsWords={false} />
    </Block>
  );
}
