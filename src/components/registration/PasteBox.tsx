import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { RecordId } from '../../domain/records';
import { readPasted } from '../../domain/registration/pasted/readPasted';
import type { NewRow } from '../../domain/registration/newRow';
import { MOST_PASTED_ROWS, rowsFromPasted } from '../../domain/registration/rowsFromPasted';
import { REGISTRATION } from '../loc/registration';
import { WordsField } from '../recommendation/edit/WordsField';
import styles from './NewReport.module.scss';

export interface PasteBoxProps {
  readonly text: string;
  readonly locked: boolean;
  readonly problem?: string;
  readonly newId: () => RecordId;
  readonly onText: (text: string) => void;
  /** What was read; the text has gone into the rows. */
  readonly onRows: (rows: readonly NewRow[]) => void;
}

/** Text that holds recommendations, read at the press of a button: nothing of it is lost. */
export function PasteBox(props: PasteBoxProps): React.ReactElement {
  const { text, locked, problem, newId, onText, onRows } = props;
  const [said, setSaid] = React.useState('');
  function read(): void {
    const pasted = readPasted(text);
    if (pasted.rows.length > MOST_PASTED_ROWS) {
      setSaid(REGISTRATION.pastedTooMany(pasted.rows.length, MOST_PASTED_ROWS));
      return;
    }
    const doubted = pasted.rows.filter(({ doubts }) => doubts.length > 0).length;
    const headings =
      pasted.headings.length === 0 ? [] : [REGISTRATION.pastedHeadings(pasted.headings)];
    setSaid([REGISTRATION.pastedRead(pasted.rows.length, doubted), ...headings].join(' '));
    if (pasted.rows.length > 0) onRows(rowsFromPasted(pasted, newId));
  }
  return (
    <div>
      <WordsField
        label={REGISTRATION.paste}
        value={text === '' ? undefined : text}
        onChange={(typed = '') => onText(typed)}
        description={REGISTRATION.pasteHint}
        problem={problem}
        readOnly={locked}
        long
      />
      <div className={styles.pasteRow}>
        <DefaultButton
          text={REGISTRATION.readPasted}
          disabled={locked || text.trim() === ''}
          allowDisabledFocus
          onClick={read}
        />
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
    </div>
  );
}
