import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { formatDate } from '../../../domain/dates/formatDate';
import { isPartialDate } from '../../../domain/dates/partialDate';
import { kindWord } from '../../../domain/words/kindWord';
import { registrationFieldsOf } from '../../../services/records/registration/registrationFieldsOf';
import { REGISTRATION } from '../../loc/registration';
import { Block } from '../Block';
import type { BlockProps } from '../blockProps';
import { BlockClash } from '../edit/BlockClash';
import { useBlockInHand } from '../edit/useBlockInHand';
import { Facts } from './Facts';
import styles from './RegistrationBlock.module.scss';
import { REGISTRATION_CLASH_FIELDS } from './registrationClashFields';
import { RegistrationForm } from './RegistrationForm';
import { ReportBlock } from './ReportBlock';
import { useRegistrationEdit } from './useRegistrationEdit';
import { WithdrawForm } from './WithdrawForm';
import { WithdrawnNote } from './WithdrawnNote';

/** The facts as registered, for owners to correct or to withdraw. */
export function RegistrationBlock(props: BlockProps): React.ReactElement {
  return props.rights.editAllocation ? (
    <>
      <RecommendationFacts {...props} />
      <ReportBlock {...props} />
    </>
  ) : (
    <></>
  );
}

function RecommendationFacts(props: BlockProps): React.ReactElement {
  const { entry, site, store, what, newId, onSaved } = props;
  const { edit, mode, setMode } = useRegistrationEdit(props);
  const { onBegin, onCancel } = useBlockInHand('registration', REGISTRATION.block, edit);
  const { state } = edit;
  const saved = state.kind === 'closed' ? state.saved?.saved.fields : undefined;
  const shown = saved ?? registrationFieldsOf(entry.recommendation);
  const { registration } = store;
  const begin = (next: typeof mode): void => {
    setMode(next);
    onBegin();
  };
  return (
    <Block
      title={REGISTRATION.block}
      edit={shown.withdrawn === undefined ? edit : undefined}
      onBegin={() => begin('correct')}
    >
      {shown.withdrawn !== undefined && state.kind !== 'editing' && (
        <WithdrawnNote
          words={REGISTRATION.withdrawn(shown.withdrawn)}
          what={what}
          id={entry.recommendation.id}
          begin={registration.beginEdit}
          save={registration.save}
          newId={newId}
          onSaved={onSaved}
        />
      )}
      {state.kind === 'editing' && mode === 'withdraw' && (
        <WithdrawForm
          label={REGISTRATION.withdraw}
          editing={state}
          onReason={(withdrawn) => edit.change({ withdrawn })}
          onSave={edit.save}
          onCancel={onCancel}
        />
      )}
      {state.kind === 'editing' && mode === 'correct' && (
        <RegistrationForm
          editing={state}
          entry={entry}
          markings={site.settings.vocabularies.markings}
          onChange={edit.change}
          onSave={edit.save}
          onCancel={onCancel}
        />
      )}
      {state.kind !== 'editing' && (
        <Facts
          facts={[
            { label: REGISTRATION.ref, value: shown.ref },
            { label: REGISTRATION.kind, value: kindWord(shown.kind) },
            { label: REGISTRATION.topic, value: shown.topic },
            {
              label: REGISTRATION.appliesTo,
              value:
                shown.appliesTo.length === 0 ? REGISTRATION.theForce : shown.appliesTo.join('\n')
            },
            { label: REGISTRATION.marking, value: shown.marking },
            { label: REGISTRATION.duePrinted, value: shown.duePrinted },
            { label: REGISTRATION.original, value: dateWords(shown.dueOriginal) },
            { label: REGISTRATION.setBy, value: REGISTRATION.setBys[shown.dueSetBy] }
          ]}
        />
      )}
      {state.kind !== 'editing' && shown.withdrawn === undefined && edit.draft === undefined && (
        <ActionButton
          className={styles.withdraw}
          text={REGISTRATION.withdraw}
          disabled={state.kind === 'beginning'}
          allowDisabledFocus
          onClick={() => begin('withdraw')}
        />
      )}
      <BlockClash what={what} edit={edit} fields={REGISTRATION_CLASH_FIELDS} keepsWords={false} />
    </Block>
  );
}

function dateWords(date: string | undefined): string | undefined {
  return date !== undefined && isPartialDate(date) ? formatDate(date, 'long') : date;
}
