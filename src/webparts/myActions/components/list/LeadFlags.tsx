import * as React from 'react';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import type { LeadFlag } from '../../../../domain/posts/responsible';
import styles from './ActionsPane.module.scss';

export interface LeadFlagsProps {
  readonly flags: ReadonlyMap<LeadFlag, number>;
  readonly chosen: LeadFlag | undefined;
  readonly onChoose: (flag: LeadFlag | undefined) => void;
}

const IN_ORDER: readonly LeadFlag[] = ['post vacant', 'no lead', 'post not listed', 'single lead'];

/** How many leads are weak, and in what way; each leads to the records that it counts. */
export function LeadFlags({ flags, chosen, onChoose }: LeadFlagsProps): React.ReactElement {
  const counted = IN_ORDER.filter((flag) => flags.has(flag));
  if (counted.length === 0) return <></>;
  return (
    <div role="group" aria-label={MY_ACTIONS.flagsLabel} className={styles.flags}>
      {counted.map((flag) => (
        <button
          key={flag}
          type="button"
          className={styles.flag}
          aria-pressed={chosen === flag}
          onClick={() => onChoose(chosen === flag ? undefined : flag)}
        >
          {MY_ACTIONS.flagCount[flag](flags.get(flag) ?? 0)}
        </button>
      ))}
    </div>
  );
}
