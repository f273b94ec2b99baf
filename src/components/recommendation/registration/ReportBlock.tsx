import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { formatDate } from '../../../domain/dates/formatDate';
import { isPartialDate } from '../../../domain/dates/partialDate';
import { REGISTRATION } from '../../loc/registration';
import { Block } from '../Block';
import type { BlockProps } from '../blockProps';
import { BlockClash } from '../edit/BlockClash';
import { useBlockInHand } from '../edit/useBlockInHand';
import { Facts } from './Facts';
import styles from './RegistrationBlock.module.scss';
import { REPORT_CLASH_FIELDS } from './registrationClashFields';
import { ReportForm } from './ReportForm';
import { useReportEdit } from './useRegistrationEdit';
import { WithdrawForm } from './WithdrawForm';
import { WithdrawnNote } from './WithdrawnNote';

/** The report that a recommendation stands in, for owners to correct or to withdraw as a whole. */
export function ReportBlock(props: BlockProps): React.ReactElement {
  const { entry, store, newId, onSaved } = props;
  const { report } = entry;
  const { edit, mode, setMode } = useReportEdit(props);
  const { onBegin, onCancel } = useBlockInHand('report', REGISTRATION.reportBlock, edit);
  const { state } = edit;
  const saved = state.kind === 'closed' ? state.saved?.saved.fields : undefined;
  const shown = saved ?? report;
  const { registration } = store;
  const begin = (next: typeof mode): void => {
    setMode(next);
    onBegin();
  };
  const published = shown.published;
  return (
    <Block
      title={REGISTRATION.reportBlock}
      edit={shown.withdrawn === undefined ? edit : undefined}
      onBegin={() => begin('correct')}
    >
      {shown.withdrawn !== undefined && state.kind !== 'editing' && (
        <WithdrawnNote
          words={REGISTRATION.reportWithdrawn(shown.withdrawn)}
          what={shown.title}
          id={report.id}
          begin={registration.beginReportEdit}
          save={registration.saveReport}
          newId={newId}
          onSaved={onSaved}
        />
      )}
      {state.kind === 'editing' && mode === 'withdraw' && (
        <WithdrawForm
          label={REGISTRATION.withdrawReport}
          editing={state}
          onReason={(withdrawn) => edit.change({ withdrawn })}
          onSave={edit.save}
          onCancel={onCancel}
        />
      )}
      {state.kind === 'editing' && mode === 'correct' && (
        <ReportForm editing={state} onChange={edit.change} onSave={edit.save} onCancel={onCancel} />
      )}
      {state.kind !== 'editing' && (
        <Facts
          facts={[
            { label: REGISTRATION.reportTitle, value: shown.title },
            {
              label: REGISTRATION.publishers,
              value: shown.publishers.length === 0 ? undefined : shown.publishers.join('; ')
            },
            {
              label: REGISTRATION.scope,
              value: shown.scope === undefined ? undefined : REGISTRATION.scopes[shown.scope]
            },
            {
              label: REGISTRATION.published,
              value:
                published !== undefined && isPartialDate(published)
                  ? formatDate(published, 'long')
                  : published
            },
            { label: REGISTRATION.narrative, value: shown.narrative }
          ]}
        />
      )}
      {state.kind !== 'editing' && shown.withdrawn === undefined && edit.draft === undefined && (
        <ActionButton
          className={styles.withdraw}
          text={REGISTRATION.withdrawReport}
          disabled={state.kind === 'beginning'}
          allowDisabledFocus
          onClick={() => begin('withdraw')}
        />
      )}
      <BlockClash what={shown.title} edit={edit} fields={REPORT_CLASH_FIELDS} keepsWords={false} />
    </Block>
  );
}
