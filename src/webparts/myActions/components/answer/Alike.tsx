import * as React from 'react';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { idOf } from '../state/useOpenAnswer';
import type { OpenAnswer } from '../state/useOpenAnswer';
import styles from './Answer.module.scss';

/** The recommendations of the report that ask for the same, each a step away. */
export function Alike({ opened }: { readonly opened: OpenAnswer }): React.ReactElement {
  const { alike, id, open } = opened;
  const place = alike.findIndex((one) => idOf(one) === id) + 1;
  return (
    <p className={styles.alike}>
      <span>{MY_ACTIONS.alike(place, alike.length)}</span>
      {alike.map((one, index) => {
        const { ref } = one.entry.recommendation;
        const words = ref ?? `(${index + 1})`;
        return (
          <button
            key={idOf(one)}
            type="button"
            className={styles.other}
            aria-label={MY_ACTIONS.openAlike(words)}
            aria-current={idOf(one) === id || undefined}
            onClick={() => open(idOf(one))}
          >
            {words}
          </button>
        );
      })}
    </p>
  );
}
