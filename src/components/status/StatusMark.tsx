import * as React from 'react';
import type { DateStyle } from '../../domain/dates/formatDate';
import type { ShownStatus } from '../../domain/register/entry';
import { statusWord } from '../../domain/words/statusWord';
import { ChangedBadge } from './ChangedBadge';
import { statusColourClass, StatusShape } from './StatusShape';
import { wordsInBrief } from './wordsInBrief';
import styles from './StatusMark.module.scss';

export interface StatusMarkProps {
  readonly shown: ShownStatus;
  /** "stacked": brief, the reason on a second line, for lists; "line": all in one line that may wrap. */
  readonly layout?: 'stacked' | 'line';
  /** Left out where what stands beside the mark says the reason already. */
  readonly withReason?: boolean;
  readonly dates?: DateStyle;
}

/**
 * A status as shown: shape, word, reason, and whether it changed since the last paper. Never colour
 * alone (`screens.md`, Look). A status that no review has verified is drawn as a dashed pill.
 */
export function StatusMark(props: StatusMarkProps): React.ReactElement {
  const { shown, layout = 'stacked', withReason = true, dates = 'short' } = props;
  const full = statusWord(shown, dates);
  const { word, second } = layout === 'stacked' ? wordsInBrief(full) : full;
  const hasSecond = withReason && second !== undefined;
  return (
    <span className={layout === 'stacked' ? styles.stacked : styles.inline}>
      <span className={hasSecond ? styles.oneLine : styles.lines}>
        <span
          className={`${styles.mark} ${statusColourClass(shown.status)} ${
            shown.pendingReview ? styles.pending : ''
          }`}
        >
          <StatusShape status={shown.status} pending={shown.pendingReview} />
          <span className={styles.word}>{word}</span>
        </span>
        {shown.changed && <ChangedBadge />}
      </span>
      {hasSecond && (
        <span className={styles.second} title={layout === 'stacked' ? second : undefined}>
          {second}
        </span>
      )}
    </span>
  );
}
