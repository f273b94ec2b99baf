import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import type { HistoryEvent } from '../../../domain/history/historyEvent';
import { HISTORY } from '../../loc/history';
import { formatMomentDay } from '../formatMoment';
import type { Withdrawal } from '../position/useWithdrawal';
import styles from './HistoryBlock.module.scss';
import { historyWords } from './historyWords';

/** How many entries stand before the earlier ones are asked for. */
const AT_FIRST = 12;

export interface HistoryListProps {
  readonly events: readonly HistoryEvent[];
  readonly withdrawal?: Withdrawal;
}

/** The newest entries; the earlier ones on demand. */
export function HistoryList({ events, withdrawal }: HistoryListProps): React.ReactElement {
  const [all, setAll] = React.useState(false);
  const shown = all ? events : events.slice(0, AT_FIRST);
  const rest = events.length - shown.length;
  const firstOfRest = React.useRef<HTMLLIElement>(null);
  React.useEffect(() => {
    // The button that had the focus is gone.
    if (all) firstOfRest.current?.focus();
  }, [all]);
  return (
    <>
      <ol className={styles.line}>
        {shown.map((event, index) => (
          <li
            key={event.id}
            className={styles.event}
            {...(all && index === AT_FIRST && { ref: firstOfRest, tabIndex: -1 })}
          >
            <HistoryItem event={event} withdrawal={withdrawal} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <ActionButton
          className={styles.command}
          text={HISTORY.earlier(rest)}
          onClick={() => setAll(true)}
        />
      )}
    </>
  );
}

function HistoryItem({
  event,
  withdrawal
}: {
  readonly event: HistoryEvent;
  readonly withdrawal?: Withdrawal;
}): React.ReactElement {
  const { what, by, more, text, isStruck = false } = historyWords(event);
  const mayWithdraw =
    event.kind === 'position updated' &&
    withdrawal !== undefined &&
    withdrawal.updateId === event.updateId &&
    !withdrawal.edit.isOpen;
  return (
    <>
      <div className={styles.quiet}>
        {by === undefined ? formatMomentDay(event.at) : `${formatMomentDay(event.at)} · ${by}`}
      </div>
      <div>{isStruck ? <s>{what}</s> : what}</div>
      {more.length > 0 && <div className={styles.quiet}>{more.join(' · ')}</div>}
      {text !== undefined && (
        <details className={styles.words}>
          <summary>{HISTORY.showWords}</summary>
          <p>{isStruck ? <s>{text}</s> : text}</p>
        </details>
      )}
      {mayWithdraw && (
        <ActionButton
          className={styles.command}
          text={HISTORY.withdraw}
          onClick={withdrawal.onBegin}
        />
      )}
    </>
  );
}
