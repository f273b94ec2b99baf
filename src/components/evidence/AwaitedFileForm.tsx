import * as React from 'react';
import { DefaultButton, IconButton } from '@fluentui/react/lib/Button';
import { useId } from '@fluentui/react-hooks';
import { EVIDENCE } from '../loc/evidence';
import styles from './CardForm.module.scss';
import type { AwaitedFileCard } from './evidenceCard';
import { cardProblems } from './evidenceCard';
import { evidenceName } from './evidenceLines';
import { FileIcon } from './FileIcon';
import { SaidFields } from './SaidFields';
import type { Evidence } from './useEvidence';
import { useFileChoice } from './useFileChoice';

/** What was typed of a file before a crash: the words are there again, the file is chosen again. */
export function AwaitedFileForm(props: {
  readonly card: AwaitedFileCard;
  readonly evidence: Evidence;
}): React.ReactElement {
  const { card, evidence } = props;
  const { handIn } = evidence;
  const { id, tried, replaces } = card;
  const name = card.name || EVIDENCE.fileWithoutName;
  const hintId = useId('awaited');
  const { input, choose } = useFileChoice(([file]) => {
    if (file !== undefined) handIn.chooseFile(id, file);
  });
  return (
    <div
      data-evidence-card=""
      role="group"
      aria-label={EVIDENCE.file(name)}
      className={styles.card}
    >
      <div className={styles.head}>
        <FileIcon name={name} />
        <bdi className={styles.name}>{name}</bdi>
        <IconButton
          className={styles.remove}
          iconProps={{ iconName: 'Cancel' }}
          title={EVIDENCE.remove}
          ariaLabel={EVIDENCE.removeFile(name)}
          onClick={() => handIn.remove(id)}
        />
      </div>
      {replaces && <p className={styles.hint}>{EVIDENCE.replaces(evidenceName(replaces))}</p>}
      <div className={styles.choice}>
        <p id={hintId} role={tried ? 'alert' : undefined}>
          {EVIDENCE.fileAwaited(name)}
        </p>
        {input}
        <DefaultButton
          text={EVIDENCE.chooseAgain}
          ariaLabel={EVIDENCE.chooseAgainFile(name)}
          aria-describedby={hintId}
          onClick={choose}
        />
      </div>
      <SaidFields
        card={card}
        evidence={evidence}
        problems={tried ? cardProblems(card) : new Map()}
        readOnly={false}
      />
    </div>
  );
}
