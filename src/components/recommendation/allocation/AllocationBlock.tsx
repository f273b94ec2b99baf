import * as React from 'react';
import { leadsToChoose, leadWarning } from '../../../domain/registration/leadsToChoose';
import { PANEL } from '../../loc/panel';
import { REGISTRATION } from '../../loc/registration';
import { LeadFields } from '../../registration/LeadFields';
import { Block } from '../Block';
import type { BlockProps } from '../blockProps';
import { BlockClash } from '../edit/BlockClash';
import { ALLOCATION_CLASH_FIELDS } from '../edit/clashFields';
import { EditForm } from '../edit/EditForm';
import { useBlockInHand } from '../edit/useBlockInHand';
import styles from './AllocationBlock.module.scss';
import { useAllocationEdit } from './useAllocationEdit';

const FIELDS = ['directorate', 'leadPost', 'leadOfficer'] as const;

/** Who answers for the recommendation: directorate, post, officer. */
export function AllocationBlock(props: BlockProps): React.ReactElement {
  const { entry, asAt, site, rights, what } = props;
  const edit = useAllocationEdit(props);
  const { onBegin, onCancel } = useBlockInHand('allocation', PANEL.allocation, edit);
  const { state } = edit;
  const saved = state.kind === 'closed' ? state.saved?.saved.fields : undefined;
  const shown = saved ?? entry.recommendation;
  const leads = React.useMemo(() => leadsToChoose(site.posts, asAt.day), [site.posts, asAt.day]);
  const warning = leadWarning(leads, shown.leadPost);
  return (
    <Block
      title={PANEL.allocation}
      edit={rights.editAllocation ? edit : undefined}
      onBegin={onBegin}
    >
      {state.kind === 'editing' ? (
        <EditForm label={PANEL.allocation} editing={state} onSave={edit.save} onCancel={onCancel}>
          <LeadFields
            value={state.mine}
            directorates={site.settings.vocabularies.directorates}
            leads={leads}
            onChange={edit.change}
            disabled={state.saving}
          />
        </EditForm>
      ) : (
        <dl className={styles.list}>
          {FIELDS.map((field) => (
            <div key={field} className={styles.line}>
              <dt className={styles.label}>{PANEL[field]}</dt>
              <dd className={shown[field] === undefined ? styles.none : styles.value}>
                {shown[field] ?? PANEL.notAllocated}
                {field === 'leadPost' && warning !== undefined && (
                  <span className={styles.warning}>{REGISTRATION.leadWarning(warning)}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <BlockClash what={what} edit={edit} fields={ALLOCATION_CLASH_FIELDS} keepsWords={false} />
    </Block>
  );
}
