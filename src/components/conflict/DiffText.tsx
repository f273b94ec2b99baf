import * as React from 'react';
import { wordDiff } from '../../domain/merge/wordDiff';
import type { WordRun } from '../../domain/merge/wordDiff';
import { CONFLICT } from '../loc/conflict';
import styles from './DiffText.module.scss';

export interface DiffTextProps {
  readonly from: string;
  readonly to: string;
}

/**
 * A text with what changed in it: added words underlined, removed words struck, and both said in
 * words to whoever does not see them. The tints only help.
 */
export function DiffText({ from, to }: DiffTextProps): React.ReactElement {
  const runs = React.useMemo(() => wordDiff(from, to), [from, to]);
  return (
    <span dir="auto" className={styles.text}>
      {runs.map((run, index) => (
        <Run key={index} run={run} />
      ))}
      {to.trim() === '' && <em>{CONFLICT.empty}</em>}
    </span>
  );
}

function Run({ run: { kind, text } }: { readonly run: WordRun }): React.ReactElement {
  if (kind === 'kept') return <>{text}</>;
  const words = text.trimEnd();
  const space = text.slice(words.length);
  return kind === 'added' ? (
    <>
      <ins className={styles.added}>
        <span className={styles.unseen}>{CONFLICT.addedHere}</span>
        {words}
      </ins>
      {space}
    </>
  ) : (
    <>
      <del className={styles.removed}>
        <span className={styles.unseen}>{CONFLICT.removedHere}</span>
        {words}
      </del>
      {space === '' ? ' ' : space}
    </>
  );
}
