import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import type { HistoryEvent, HistoryTopic } from '../../../domain/history/historyEvent';
import { HISTORY_TOPICS } from '../../../domain/history/historyEvent';
import { topicsOf } from '../../../domain/history/topicsOf';
import { HISTORY } from '../../loc/history';
import styles from './HistoryBlock.module.scss';

export interface TopicFieldProps {
  /** Undefined: everything is shown. */
  readonly topic: HistoryTopic | undefined;
  readonly events: readonly HistoryEvent[];
  readonly onChange: (topic: HistoryTopic | undefined) => void;
}

const ALL = 'all';

/** Narrows the time line to one kind; those of which there is nothing say so by their count. */
export function TopicField({ topic, events, onChange }: TopicFieldProps): React.ReactElement {
  const counts = React.useMemo(() => {
    const topics = events.flatMap(topicsOf);
    return new Map(
      HISTORY_TOPICS.map((one) => [one, topics.filter((found) => found === one).length])
    );
  }, [events]);
  return (
    <Dropdown
      ariaLabel={HISTORY.show}
      className={styles.topic}
      selectedKey={topic ?? ALL}
      options={[
        { key: ALL, text: HISTORY.all },
        ...HISTORY_TOPICS.map((one) => ({
          key: one,
          text: HISTORY.topicCount(HISTORY.topics[one], counts.get(one) ?? 0)
        }))
      ]}
      onChange={(_event, option) => onChange(HISTORY_TOPICS.find((one) => one === option?.key))}
    />
  );
}
