import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import type { EvidenceShown } from '../../domain/evidence/evidence';
import { EVIDENCE } from '../loc/evidence';
import styles from './EvidenceItem.module.scss';
import { evidenceName } from './evidenceLines';
import { useFileChoice } from './useFileChoice';
import type { Evidence } from './useEvidence';

/** Chooses the file that takes the place of one that is there, whose history stays. */
export function ReplaceButton(props: {
  readonly shown: EvidenceShown;
  readonly evidence: Evidence;
}): React.ReactElement {
  const { shown, evidence } = props;
  const { input, choose } = useFileChoice((files) => evidence.handIn.addFiles(files, shown));
  return (
    <>
      {input}
      <ActionButton
        className={styles.action}
        text={EVIDENCE.replace}
        ariaLabel={`${EVIDENCE.replace}: ${evidenceName(shown)}`}
        onClick={choose}
      />
    </>
  );
}
