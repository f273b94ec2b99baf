import * as React from 'react';
import { statusesThatMayBeProposed } from '../../../domain/shownStatus/statusesThatMayBeProposed';
import type { EntryPart } from '../../../domain/register/entry';
import { partProblemSentence } from '../../../domain/words/partProblemSentence';
import type { PartFields } from '../../../services/records/parts/partStore';
import { PARTS } from '../../loc/parts';
import type { BlockProps } from '../blockProps';
import { DateField } from '../edit/DateField';
import type { Editing } from '../edit/editState';
import { WordsField } from '../edit/WordsField';
import { StatusField } from '../position/StatusField';
import { PartOwnerFields } from './PartOwnerFields';
import styles from './Parts.module.scss';
import { problemsOfPart } from './usePartEdit';
import { StatusNeedFields } from '../position/StatusNeedFields';

export interface PartFormFieldsProps {
  readonly part: EntryPart;
  readonly editing: Editing<PartFields>;
  readonly panel: Pick<BlockProps, 'asAt' | 'site'>;
  readonly onChange: (some: Partial<PartFields>) => void;
}

/** The fields of a part in edit; a sub-action has a status and a position besides. */
export function PartFormFields(props: PartFormFieldsProps): React.ReactElement {
  const { part, editing, panel, onChange } = props;
  const { action } = part;
  const { mine, base, saving, tried } = editing;
  const { labels } = PARTS;
  const problems = tried ? problemsOfPart(mine, base.fields, action, 'edit', panel.asAt) : [];
  const problemOf = (field: keyof PartFields): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && partProblemSentence(found.problem);
  };
  const recorded = base.fields.status;
  const choices = statusesThatMayBeProposed(
    action,
    recorded === undefined ? undefined : { status: recorded },
    panel.asAt
  );
  const needs = choices.find(({ status }) => status === mine.status)?.needs;
  return (
    <>
      {action.kind === 'sub-action' && (
        <>
          <WordsField
            label={labels.position}
            value={mine.position}
            onChange={(position) => onChange({ position })}
            problem={problemOf('position')}
            readOnly={saving}
            long
          />
          <div className={styles.fields}>
            <StatusField
              choices={choices}
              value={mine.status}
              problem={problemOf('status')}
              disabled={saving}
              onChange={(status) => onChange({ status })}
            />
            <DateField
              label={labels.asAt}
              value={mine.asAt}
              onChange={(asAt) => onChange({ asAt })}
              problem={problemOf('asAt')}
              readOnly={saving}
            />
          </div>
          <StatusNeedFields
            needs={needs}
            labels={labels}
            mine={mine}
            onChange={onChange}
            problemOf={problemOf}
            readOnly={saving}
          />
        </>
      )}
      <WordsField
        label={labels.label}
        value={mine.label}
        onChange={(label) => onChange({ label })}
        readOnly={saving}
      />
      <WordsField
        label={labels.text}
        value={mine.text}
        onChange={(text) => onChange({ text })}
        problem={problemOf('text')}
        readOnly={saving}
        long
      />
      {action.kind !== 'clause' && (
        <PartOwnerFields value={mine} panel={panel} disabled={saving} onChange={onChange} />
      )}
    </>
  );
}
