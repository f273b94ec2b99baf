import * as React from 'react';
import styles from './ChoiceCard.module.scss';

export interface ChoiceCardProps {
  /** Of the radio buttons of one field. */
  readonly group: string;
  /** "Yours", and behind it in second text "not saved". */
  readonly whose: string;
  readonly when?: string;
  /** Whether the heading stands in the card on every width, not only where the columns are stacked. */
  readonly headed?: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

/** One version of a field, to be chosen: a radio button whose whole card answers to the pointer. */
export function ChoiceCard(props: ChoiceCardProps): React.ReactElement {
  const { group, whose, when, headed = false, chosen, onChoose, children } = props;
  return (
    <label className={`${styles.card} ${chosen ? styles.chosen : ''}`}>
      <input
        className={styles.radio}
        type="radio"
        name={group}
        checked={chosen}
        onChange={onChoose}
      />
      <span className={headed ? styles.heading : styles.stackedHeading}>
        <strong>{whose}</strong> {when}
      </span>
      <span className={styles.words}>{children}</span>
    </label>
  );
}
