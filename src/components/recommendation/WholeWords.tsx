import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { PANEL } from '../loc/panel';
import styles from './RecommendationTop.module.scss';

/** Words as published: six lines, and the rest on demand (`screens.md`, "Long words"). */
export function WholeWords({ words }: { readonly words: string }): React.ReactElement {
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
  }, [words, all]);
  return (
    <>
      <div ref={element} className={all ? styles.words : `${styles.words} ${styles.sixLines}`}>
        {words}
      </div>
      {isLong && (
        <ActionButton
          className={styles.showAll}
          aria-expanded={all}
          text={all ? PANEL.showLess : PANEL.showAll}
          onClick={() => setAll(!all)}
        />
      )}
    </>
  );
}
