import * as React from 'react';
import { IconButton } from '@fluentui/react/lib/Button';
import { EVIDENCE } from '../loc/evidence';
import { WordsField } from '../recommendation/edit/WordsField';
import styles from './CardForm.module.scss';
import type { LinkCard } from './evidenceCard';
import { cardName, cardProblems, isUnderWay } from './evidenceCard';
import { LinkPicture } from './FileIcon';
import { SaidFields } from './SaidFields';
import type { Evidence } from './useEvidence';

/** A link that is being added: its address, its title, and what it proves. */
export function LinkCardForm(props: {
  readonly card: LinkCard;
  readonly evidence: Evidence;
}): React.ReactElement {
  const { card, evidence } = props;
  const { handIn } = evidence;
  const { id, address, title, stage, tried } = card;
  const busy = isUnderWay(card);
  const problems = tried ? cardProblems(card) : new Map();
  return (
    <div
      data-evidence-card=""
      role="group"
      aria-label={EVIDENCE.link}
      aria-busy={busy}
      className={styles.card}
    >
      <div className={styles.head}>
        <LinkPicture />
        <span className={styles.name}>{EVIDENCE.link}</span>
        <IconButton
          className={styles.remove}
          iconProps={{ iconName: 'Cancel' }}
          title={EVIDENCE.remove}
          ariaLabel={EVIDENCE.removeFile(cardName(card) || EVIDENCE.link)}
          disabled={busy}
          onClick={() => handIn.remove(id)}
        />
      </div>
      {stage.kind === 'failed' && (
        <div role="alert" className={styles.failed}>
          <p>
            {stage.message} {EVIDENCE.failedKept}
          </p>
        </div>
      )}
      <WordsField
        label={EVIDENCE.labels.address}
        value={address}
        onChange={(typed = '') => handIn.change(id, { address: typed })}
        problem={problems.get('address')}
        required
        readOnly={busy}
      />
      <WordsField
        label={EVIDENCE.labels.title}
        value={title}
        onChange={(typed = '') => handIn.change(id, { title: typed })}
        problem={problems.get('title')}
        required
        readOnly={busy}
      />
      <SaidFields card={card} evidence={evidence} problems={problems} readOnly={busy} />
    </div>
  );
}
