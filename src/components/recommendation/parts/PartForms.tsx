import * as React from 'react';
import type { EntryPart } from '../../../domain/register/entry';
import { partName } from '../../../domain/words/partName';
import { partProblemSentence } from '../../../domain/words/partProblemSentence';
import type { PartFields } from '../../../services/records/parts/partStore';
import { PARTS } from '../../loc/parts';
import { DraftOffer } from '../Block';
import type { BlockProps } from '../blockProps';
import { BlockClash } from '../edit/BlockClash';
import { EditForm } from '../edit/EditForm';
import type { BlockEdit } from '../edit/useEdit';
import { WordsField } from '../edit/WordsField';
import { PART_CLASH_FIELDS } from './partClashFields';
import { PartFormFields } from './PartFormFields';
import styles from './Parts.module.scss';
import type { PartForm } from './usePartEdit';
import { problemsOfPart } from './usePartEdit';

export interface PartFormsProps {
  readonly panel: BlockProps;
  readonly part: EntryPart;
  readonly form: PartForm;
  readonly edit: BlockEdit<PartFields>;
  readonly onCancel: () => void;
}

/** The form of a part: its fields, or why it is withdrawn; a draft of either; a clash. */
export function PartForms(props: PartFormsProps): React.ReactElement {
  const { panel, part, form, edit, onCancel } = props;
  const { state } = edit;
  const name = partName(part.action);
  const label = form === 'edit' ? PARTS.editing(name) : PARTS.withdrawing(name);
  const onSave = (): void => {
    // A withdrawal without a reason says what is missing.
    if (form === 'withdraw' && state.kind === 'editing') {
      edit.change({ withdrawn: state.mine.withdrawn ?? '' });
    }
    edit.save();
  };
  return (
    <>
      {edit.draft !== undefined && state.kind !== 'editing' && <DraftOffer edit={edit} />}
      {state.kind === 'beginning' && <span role="status">{PARTS.reading}</span>}
      {state.kind === 'not begun' && (
        <p role="alert" className={styles.failed}>
          {state.error instanceof Error ? state.error.message : PARTS.notChanged}
        </p>
      )}
      {state.kind === 'editing' && (
        <div className={styles.form}>
          <EditForm
            label={label}
            editing={state}
            {...(form === 'withdraw' && { saveLabel: PARTS.withdraw })}
            onSave={onSave}
            onCancel={onCancel}
          >
            {form === 'edit' ? (
              <PartFormFields part={part} editing={state} panel={panel} onChange={edit.change} />
            ) : (
              <Withdrawal edit={edit} part={part} panel={panel} />
            )}
          </EditForm>
        </div>
      )}
      <BlockClash
        what={`${panel.what}, ${name}`}
        edit={edit}
        fields={PART_CLASH_FIELDS}
        keepsWords={false}
      />
    </>
  );
}

function Withdrawal({
  edit,
  part,
  panel
}: Pick<PartFormsProps, 'edit' | 'part' | 'panel'>): React.ReactElement {
  const { state } = edit;
  if (state.kind !== 'editing') return <></>;
  const { mine, base, tried, saving } = state;
  const [problem] = tried
    ? problemsOfPart(mine, base.fields, part.action, 'withdraw', panel.asAt)
    : [];
  return (
    <>
      <p className={styles.hint}>{PARTS.withdrawExplained}</p>
      <WordsField
        label={PARTS.labels.withdrawn}
        value={mine.withdrawn}
        onChange={(withdrawn) => edit.change({ withdrawn })}
        problem={problem && partProblemSentence(problem.problem)}
        required
        readOnly={saving}
        long
      />
    </>
  );
}
