import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useId } from '@fluentui/react-hooks';
import type { HistoryTopic } from '../../../domain/history/historyEvent';
import { topicsOf } from '../../../domain/history/topicsOf';
import { HISTORY } from '../../loc/history';
import { PANEL } from '../../loc/panel';
import { useFocusBack } from '../dates/useFocusBack';
import type { Withdrawal } from '../position/useWithdrawal';
import styles from './HistoryBlock.module.scss';
import { HistoryList } from './HistoryList';
import { TopicField } from './TopicField';
import type { History } from './useHistory';

export interface HistoryBlockProps {
  readonly history: History;
  /** How the latest update is taken back; left out where nobody may. */
  readonly withdrawal?: Withdrawal;
}

/** The time line of a recommendation, newest first. It loads and fails on its own. */
export function HistoryBlock({ history, withdrawal }: HistoryBlockProps): React.ReactElement {
  const { events, error, readAgain } = history;
  const [topic, setTopic] = React.useState<HistoryTopic>();
  const headingId = useId('history');
  const heading = React.useRef<HTMLHeadingElement>(null);
  // The form stood beside; what it did stands here.
  useFocusBack(withdrawal?.edit.isOpen ?? false, () => heading.current?.focus());
  const shown = React.useMemo(
    () => events?.filter((event) => topic === undefined || topicsOf(event).includes(topic)),
    [events, topic]
  );
  return (
    <section aria-labelledby={headingId} aria-busy={events === undefined && error === undefined}>
      <h3 ref={heading} tabIndex={-1} id={headingId} className={styles.title}>
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
      {events !== undefined && events.length > 1 && (
        <TopicField topic={topic} events={events} onChange={setTopic} />
      )}
      <p role="status" className={styles.said}>
        {topic !== undefined && events !== undefined && shown !== undefined
          ? saidOf(shown.length, events.length)
          : ''}
      </p>
      {shown !== undefined && shown.length > 0 && (
        <HistoryList key={topic ?? 'all'} events={shown} withdrawal={withdrawal} />
      )}
    </section>
  );
}

function saidOf(count: number, of: number): string {
  return count === 0 ? HISTORY.emptyTopic : HISTORY.shown(count, of);
}
