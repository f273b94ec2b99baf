import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { IButton } from '@fluentui/react/lib/Button';
import type { RecordId } from '../../domain/records';
import { REGISTRATION } from '../loc/registration';
import type { SiteRecords } from '../../services/records/trackerStore';
import { deadlineSource } from './newReportSteps';
import styles from './NewReport.module.scss';
import { PasteBox } from './PasteBox';
import { RowCard } from './RowCard';
import type { RowChoices } from './RowFields';
import type { NewReportForm } from './useNewReport';

export interface RowListProps {
  readonly form: NewReportForm;
  readonly site: SiteRecords;
  readonly choices: RowChoices;
  readonly locked: boolean;
  readonly newId: () => RecordId;
  /** The row that is open for editing. */
  readonly opened: RecordId | undefined;
  readonly onOpen: (id: RecordId | undefined) => void;
}

/** The recommendations that are entered, by hand or by pasting. */
export function RowList(props: RowListProps): React.ReactElement {
  const { form, site, choices, locked, newId, opened, onOpen } = props;
  const { draft, change, changeRow, problems, tried } = form;
  const addButton = React.useRef<IButton>(null);
  const [said, setSaid] = React.useState('');
  function addRow(): void {
    const id = newId();
    const kind = draft.rows[draft.rows.length - 1]?.kind ?? 'recommendation';
    change({ rows: [...draft.rows, { id, kind, wording: '', forWhom: 'the force' }] });
    onOpen(id);
  }
  const pasteProblem =
    tried && !draft.sent && draft.pasting.trim() !== '' ? REGISTRATION.pasteNotRead : undefined;
  return (
    <>
      {!locked && (
        <PasteBox
          text={draft.pasting}
          locked={locked}
          {...(pasteProblem !== undefined && { problem: pasteProblem })}
          newId={newId}
          onText={(pasting) => change({ pasting })}
          onRows={(rows) => change({ rows: [...draft.rows, ...rows], pasting: '' })}
        />
      )}
      {draft.rows.length === 0 ? (
        <p className={styles.quiet}>{REGISTRATION.noRows}</p>
      ) : (
        <ul className={styles.rows}>
          {draft.rows.map((row, index) => (
            <RowCard
              key={row.id}
              row={row}
              place={index + 1}
              open={opened === row.id}
              source={deadlineSource(draft, row, site)}
              choices={choices}
              problems={tried ? (problems.rows.get(row.id) ?? []) : []}
              locked={form.sending !== undefined || !form.open.row(row.id)}
              waitingLocked={!form.open.waiting(row.id)}
              removable={!locked}
              onToggle={() => onOpen(opened === row.id ? undefined : row.id)}
              onChange={(part) => changeRow(row.id, part)}
              onRemove={(name) => {
                change({ rows: draft.rows.filter(({ id }) => id !== row.id) });
                setSaid(REGISTRATION.removed(name));
                addButton.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      {!locked && (
        <DefaultButton componentRef={addButton} text={REGISTRATION.addRow} onClick={addRow} />
      )}
      <p role="status" className={styles.quiet}>
        {said}
      </p>
    </>
  );
}
