import * as React from 'react';
import styles from './Notice.module.scss';

export interface NoticeProps {
  readonly title?: string;
  readonly children: React.ReactNode;
}

/** A few quiet sentences in the place of content: nothing here yet, nothing found, whom to ask. */
export function Notice({ title, children }: NoticeProps): React.ReactElement {
  return (
    <div className={styles.notice}>
      {title !== undefined && <h3 className={styles.title}>{title}</h3>}
      {children}
    </div>
  );
}
