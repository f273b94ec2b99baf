import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useId } from '@fluentui/react-hooks';
import type { HistoryEvent } from '../../../domain/history/historyEvent';
import { HISTORY } from '../../loc/history';
import { PANEL } from '../../loc/panel';
import { formatMomentDay } from '../formatMoment';
import styles from './HistoryBlock.module.scss';
import { historyWords } from './historyWords';
import type { History } from './useHistory';

/** The time line of a recommendation, newest first. It loads and fails on its own. */
export function HistoryBlock({ history }: { readonly history: History }): React.ReactElement {
  const { events, error, readAgain } = history;
  const headingId = useId('history');
  return (
    <section aria-labelledby={headingId} aria-busy={events === undefined && error === undefined}>
      <h3 id={headingId} className={styles.title}>
        {PANEL.history}
      </h3>
      {error !== undefined && (
        <div role="alert" className={styles.failed}>
          <p>
            {HISTORY.failed} {error instanceof Error ? error.message : ''}
          </p>
          <DefaultButton text={HISTORY.tryAgain} onClick={readAgain} />
        </div>
      )}
      {events === undefined && error === undefined && (
        <p className={styles.quiet}>{HISTORY.loading}</p>
      )}
      {events?.length === 0 && <p className={styles.quiet}>{HISTORY.empty}</p>}
      {events !== undefined && events.length > 0 && (
        <ol className={styles.line}>
          {events.map((event) => (
            <HistoryItem key={event.id} event={event} />
          ))}
        </ol>
      )}
    </section>
  );
}

function HistoryItem({ event }: { readonly event: HistoryEvent }): React.ReactElement {
  const { what, by, more, text } = historyWords(event);
  return (
    <li className={styles.event}>
      <div className={styles.quiet}>
        {by === undefined ? formatMomentDay(event.at) : `${formatMomentDay(event.at)} · ${by}`}
      </div>
      <div>{what}</div>
      {more.length > 0 && <div className={styles.quiet}>{more.join(' · ')}</div>}
      {text !== undefined && (
        <details className={styles.words}>
          <summary>{HISTORY.showWords}</summary>
          <p>{text}</p>
        </details>
      )}
    </li>
  );
}
