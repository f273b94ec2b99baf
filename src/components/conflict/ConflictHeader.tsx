import * as React from 'react';
import { IconButton } from '@fluentui/react/lib/Button';
import { CONFLICT } from '../loc/conflict';
import styles from './ConflictDialog.module.scss';

export interface ConflictHeaderProps {
  readonly titleId: string;
  readonly introId: string;
  readonly title: string;
  readonly intro: string;
  readonly onClose: () => void;
}

/** What happened. The focus starts at the title, so that no choice is made by a stray key. */
export function ConflictHeader(props: ConflictHeaderProps): React.ReactElement {
  const { titleId, introId, title, intro, onClose } = props;
  return (
    <header className={styles.header}>
      <div className={styles.headings}>
        <h2 id={titleId} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        <p id={introId} className={styles.intro}>
          {intro}
        </p>
      </div>
      <IconButton
        className={styles.close}
        styles={{ root: { color: 'var(--neutralSecondary)' } }}
        iconProps={{ iconName: 'Cancel' }}
        ariaLabel={CONFLICT.close}
        onClick={onClose}
      />
    </header>
  );
}
