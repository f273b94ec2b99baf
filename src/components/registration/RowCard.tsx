import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { ChevronDownIcon, ChevronRightIcon } from '@fluentui/react-icons-mdl2';
import { useId } from '@fluentui/react-hooks';
import { kindWord } from '../../domain/words/kindWord';
import { REGISTRATION } from '../loc/registration';
import styles from './NewReport.module.scss';
import type { RowFieldsProps } from './RowFields';
import { RowFields } from './RowFields';

export interface RowCardProps extends RowFieldsProps {
  /** From 1. */
  readonly place: number;
  readonly open: boolean;
  readonly removable: boolean;
  readonly onToggle: () => void;
  readonly onRemove: (name: string) => void;
}

/** One recommendation that is entered: in a line, or open with its fields. */
export function RowCard(props: RowCardProps): React.ReactElement {
  const { row, place, open, onToggle, onRemove, problems, removable } = props;
  const bodyId = useId('row');
  const body = React.useRef<HTMLDivElement>(null);
  // What was just opened is edited next, from its words or from what is wrong with it.
  React.useEffect(() => {
    if (!open) return;
    const wrong = body.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    (wrong ?? body.current?.querySelector<HTMLElement>('textarea'))?.focus();
  }, [open]);
  const name = REGISTRATION.rowName(kindWord(row.kind), row.ref, place);
  const Chevron = open ? ChevronDownIcon : ChevronRightIcon;
  const { doubts = [] } = row;
  return (
    <li className={styles.row} data-row={row.id}>
      <div className={styles.rowHead}>
        <button
          type="button"
          className={styles.rowButton}
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={onToggle}
        >
          <Chevron />
          <span className={styles.rowName}>{name}</span>
          {doubts.length > 0 && <span className={styles.inDoubt}>{REGISTRATION.doubt}</span>}
          {problems.length > 0 && <span className={styles.missing}>{REGISTRATION.incomplete}</span>}
          {!open && (
            <span className={styles.rowWords}>
              {row.wording === '' ? REGISTRATION.noWordsYet : row.wording}
            </span>
          )}
        </button>
        {removable && (
          <ActionButton
            text={REGISTRATION.remove}
            ariaLabel={REGISTRATION.removeRow(name)}
            onClick={() => onRemove(name)}
          />
        )}
      </div>
      {open && (
        <div id={bodyId} ref={body} role="group" aria-label={name} className={styles.rowBody}>
          {doubts.length > 0 && (
            <ul className={styles.doubts}>
              {doubts.map((doubt) => (
                <li key={doubt}>{REGISTRATION.doubts[doubt]}</li>
              ))}
            </ul>
          )}
          <RowFields {...props} />
        </div>
      )}
    </li>
  );
}
