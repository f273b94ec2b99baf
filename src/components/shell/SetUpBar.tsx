import * as React from 'react';
import type { ProvisionStep } from '../../services/site/provision/journal';
import { SHELL } from '../loc/shell';
import { Notice } from './Notice';
import styles from './SetUpBar.module.scss';

export interface SetUpBarProps {
  /** The step that was finished last; undefined before the first. */
  readonly step?: ProvisionStep;
}

/** How far the set-up is, step by step. */
export function SetUpBar({ step }: SetUpBarProps): React.ReactElement {
  const done = step?.done ?? 0;
  const total = step?.total ?? 1;
  return (
    <Notice title={SHELL.settingUp}>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={SHELL.settingUp}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={step && `${SHELL.step(done, total)}, ${step.what}`}
      >
        <div className={styles.done} style={{ width: `${(100 * done) / total}%` }} />
      </div>
      <p className={styles.step}>
        {step === undefined ? '\u00a0' : `${step.what} \u00b7 ${SHELL.step(done, total)}`}
      </p>
    </Notice>
  );
}
