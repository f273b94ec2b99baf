import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { StatusShape } from '../../../../components/status/StatusShape';
import type { QuietRecord } from '../../../../domain/owed/actionsList';
import type { RecordId } from '../../../../domain/records';
import { kindWord } from '../../../../domain/words/kindWord';
import { statusWord } from '../../../../domain/words/statusWord';
import { idOf } from '../state/useOpenAnswer';
import styles from './ActionsPane.module.scss';

export interface NothingOwedListProps {
  readonly records: readonly QuietRecord[];
  /** Nothing is owed on anything: there are no others. */
  readonly isAll: boolean;
  readonly openId: RecordId | undefined;
  readonly onOpen: (id: RecordId) => void;
}

const AT_FIRST = 100;

/** What nothing is owed on, on demand, with why. */
export function NothingOwedList(props: NothingOwedListProps): React.ReactElement {
  const { records, isAll, openId, onOpen } = props;
  const [isShown, setShown] = React.useState(false);
  const [most, setMost] = React.useState(AT_FIRST);
  if (records.length === 0) return <></>;
  const words = isAll ? MY_ACTIONS.noneOwed(records.length) : MY_ACTIONS.others(records.length);
  const rest = records.length - most;
  return (
    <div className={styles.nothing}>
      <p className={styles.line}>
        <span>{words}. </span>
        <ActionButton
          className={styles.show}
          text={isShown ? MY_ACTIONS.hide : MY_ACTIONS.show}
          ariaLabel={`${isShown ? MY_ACTIONS.hide : MY_ACTIONS.show}: ${words}`}
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        />
      </p>
      {isShown && (
        <ul className={styles.rows} aria-label={words}>
          {records.slice(0, most).map((record) => (
            <li key={idOf(record)}>
              <QuietRow record={record} isOpen={idOf(record) === openId} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
      {isShown && rest > 0 && (
        <ActionButton
          className={styles.more}
          text={MY_ACTIONS.more(Math.min(rest, AT_FIRST))}
          onClick={() => setMost(most + AT_FIRST)}
        />
      )}
    </div>
  );
}

interface QuietRowProps {
  readonly record: QuietRecord;
  readonly isOpen: boolean;
  readonly onOpen: (id: RecordId) => void;
}

function QuietRow({ record, isOpen, onOpen }: QuietRowProps): React.ReactElement {
  const { entry, why } = record;
  const { report, recommendation, shown } = entry;
  const { ref, kind } = recommendation;
  return (
    <button
      type="button"
      className={isOpen ? `${styles.row} ${styles.open}` : styles.row}
      aria-current={isOpen || undefined}
      data-record={idOf(record)}
      onClick={() => onOpen(idOf(record))}
    >
      <span className={styles.shape}>
        <StatusShape status={shown.status} pending={shown.pendingReview} />
        <span className={styles.unseen}>{MY_ACTIONS.status(statusWord(shown).word)}</span>
      </span>
      <span className={styles.record}>
        {report.title} · {ref ?? kindWord(kind)}
      </span>
      <span className={styles.due}>{MY_ACTIONS.nothing[why]}</span>
    </button>
  );
}
