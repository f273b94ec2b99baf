import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { formatDate } from '../../../domain/dates/formatDate';
import { proposedDue } from '../../../domain/parts/proposedDue';
import type { ActionKind } from '../../../domain/records';
import { checkNewPart } from '../../../domain/edits/checkPartEdit';
import { partProblemSentence } from '../../../domain/words/partProblemSentence';
import { PARTS } from '../../loc/parts';
import { DraftOffer } from '../Block';
import type { BlockProps } from '../blockProps';
import { DateField } from '../edit/DateField';
import { EditForm } from '../edit/EditForm';
import { WordsField } from '../edit/WordsField';
import { PartOwnerFields } from './PartOwnerFields';
import styles from './Parts.module.scss';
import type { AddPart } from './useAddPart';

const KINDS: readonly ActionKind[] = ['sub-action', 'task', 'clause'];

/** A new sub-action, task or clause: its words, its first date, its owner. */
export function AddPartForm({
  panel,
  adding
}: {
  readonly panel: BlockProps;
  readonly adding: AddPart;
}): React.ReactElement {
  const { edit, onSave, onCancel } = adding;
  const { state } = edit;
  if (state.kind !== 'editing') return edit.draft ? <DraftOffer edit={edit} /> : <></>;
  const { mine, saving, tried } = state;
  const { change } = edit;
  const problems = tried ? checkNewPart(mine) : [];
  const problemOf = (field: 'text' | 'due'): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && partProblemSentence(found.problem);
  };
  const proposed = proposedDue(mine, panel.entry.report.published);
  return (
    <EditForm
      label={PARTS.addPart}
      editing={state}
      saveLabel={PARTS.addButton(PARTS.kinds[mine.kind])}
      onSave={onSave}
      onCancel={onCancel}
    >
      <ChoiceGroup
        label={PARTS.labels.kind}
        selectedKey={mine.kind}
        disabled={saving}
        options={KINDS.map((kind) => ({ key: kind, text: PARTS.kinds[kind] }))}
        onChange={(_event, option) => {
          const kind = KINDS.find((one) => one === option?.key);
          if (kind !== undefined) change({ kind });
        }}
      />
      <p className={styles.hint}>{PARTS.kindHints[mine.kind]}</p>
      {mine.kind !== 'task' && (
        <WordsField
          label={PARTS.labels.label}
          description={PARTS.labelHint}
          value={mine.label}
          onChange={(label) => change({ label })}
          readOnly={saving}
        />
      )}
      <WordsField
        label={PARTS.labels.text}
        value={mine.text}
        onChange={(text) => change({ text })}
        problem={problemOf('text')}
        readOnly={saving}
        long
      />
      {mine.kind !== 'clause' && (
        <>
          <DateField
            label={PARTS.labels.due}
            description={PARTS.dueHint}
            value={mine.due}
            onChange={(due) => change({ due })}
            problem={problemOf('due')}
            readOnly={saving}
          />
          {proposed !== undefined && proposed.due !== mine.due && (
            <ActionButton
              className={styles.add}
              text={PARTS.proposedDue(formatDate(proposed.due, 'long'), proposed.printed)}
              disabled={saving}
              onClick={() => change({ due: proposed.due, byInspectorate: true })}
            />
          )}
          <Checkbox
            label={PARTS.labels.byInspectorate}
            checked={mine.byInspectorate}
            disabled={saving || mine.due === undefined}
            onChange={(_event, checked) => change({ byInspectorate: checked === true })}
          />
          <PartOwnerFields value={mine} panel={panel} disabled={saving} onChange={change} />
        </>
      )}
    </EditForm>
  );
}
