import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { EXCEL_REVIEW } from '../../../components/loc/excelReview';
import styles from './LongField.module.scss';

export interface LongFieldProps {
  /** What the words are of: whoever hears "Show all" is told. */
  readonly heading: string;
  readonly children: React.ReactNode;
}

/** What changed in a field: six lines, and the rest on demand (`screens.md`, "Long words"). */
export function LongField({ heading, children }: LongFieldProps): React.ReactElement {
  const [all, setAll] = React.useState(false);
  const [isLong, setLong] = React.useState(false);
  const element = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    const measure = (): void => {
      const { current } = element;
      if (current && !all) setLong(current.scrollHeight > current.clientHeight + 1);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [children, all]);
  const words = all ? EXCEL_REVIEW.showLess : EXCEL_REVIEW.showAll;
  return (
    <>
      <div ref={element} className={all ? styles.words : `${styles.words} ${styles.sixLines}`}>
        {children}
      </div>
      {isLong && (
        <ActionButton
          className={styles.more}
          aria-expanded={all}
          ariaLabel={EXCEL_REVIEW.ofField(words, heading)}
          text={words}
          onClick={() => setAll(!all)}
        />
      )}
    </>
  );
}
