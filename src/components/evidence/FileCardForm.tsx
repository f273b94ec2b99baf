import * as React from 'react';
import { DefaultButton, IconButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { EVIDENCE } from '../loc/evidence';
import styles from './CardForm.module.scss';
import type { FileCard } from './evidenceCard';
import { cardProblems, isUnderWay } from './evidenceCard';
import { evidenceName } from './evidenceLines';
import { FileIcon } from './FileIcon';
import { SaidFields } from './SaidFields';
import { SendingBar } from './SendingBar';
import type { Evidence } from './useEvidence';

export interface FileCardFormProps {
  readonly card: FileCard;
  readonly evidence: Evidence;
}

/** A file that is being handed in: whether it may be, what is said of it, and how far it is. */
export function FileCardForm({ card, evidence }: FileCardFormProps): React.ReactElement {
  const { handIn, rights } = evidence;
  const { id, file, stage, tried, replaces, resumes, restricted } = card;
  const { name, size } = file;
  const busy = isUnderWay(card);
  const isRefused = stage.kind === 'refused';
  const problems = tried ? cardProblems(card) : new Map();
  return (
    <div
      data-evidence-card=""
      role="group"
      aria-label={EVIDENCE.file(name)}
      aria-busy={busy}
      className={styles.card}
    >
      <div className={styles.head}>
        <FileIcon name={name} />
        <bdi className={styles.name}>{EVIDENCE.newFile(name, size)}</bdi>
        {busy ? (
          <DefaultButton
            text={EVIDENCE.stop}
            ariaLabel={EVIDENCE.stopFile(name)}
            onClick={() => handIn.stop(id)}
          />
        ) : (
          <IconButton
            className={styles.remove}
            iconProps={{ iconName: 'Cancel' }}
            title={EVIDENCE.remove}
            ariaLabel={EVIDENCE.removeFile(name)}
            onClick={() => handIn.remove(id)}
          />
        )}
      </div>
      {replaces && <p className={styles.hint}>{EVIDENCE.replaces(evidenceName(replaces))}</p>}
      {resumes && !busy && (
        <p className={styles.hint}>
          {EVIDENCE.goesOn(Math.floor((100 * resumes.sent) / resumes.size))}
        </p>
      )}
      <Stage card={card} evidence={evidence} />
      {!isRefused && (
        <>
          <SaidFields card={card} evidence={evidence} problems={problems} readOnly={busy} />
          {rights.addRestrictedEvidence ? (
            <Checkbox
              label={EVIDENCE.labels.restricted}
              checked={restricted}
              // Where it lies already decides.
              disabled={
                busy || evidence.isBegun(id) || resumes !== undefined || replaces !== undefined
              }
              onChange={(_event, checked = false) => handIn.change(id, { restricted: checked })}
            />
          ) : (
            <p className={styles.hint}>{EVIDENCE.restrictedHint}</p>
          )}
        </>
      )}
    </div>
  );
}

function Stage({ card, evidence }: FileCardFormProps): React.ReactElement | null {
  const { id, file, stage } = card;
  const { handIn } = evidence;
  switch (stage.kind) {
    case 'filling':
      return null;
    case 'checking':
      return <p className={styles.hint}>{EVIDENCE.checking}</p>;
    case 'refused':
      return (
        <div role="alert" className={styles.failed}>
          {stage.reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </div>
      );
    case 'waiting':
      return <p className={styles.hint}>{EVIDENCE.waiting}</p>;
    case 'sending':
      return <SendingBar name={file.name} stage={stage.stage} />;
    case 'stopped':
      return <p className={styles.hint}>{EVIDENCE.stopped}</p>;
    case 'failed':
      return (
        <div role="alert" className={styles.failed}>
          <p>
            {stage.message} {EVIDENCE.failedKept}
          </p>
        </div>
      );
    case 'same file there':
      return (
        <div className={styles.choice}>
          <p>{EVIDENCE.sameThere(stage.file.name)}</p>
          <DefaultButton
            text={EVIDENCE.useThere}
            onClick={() => handIn.decide(id, { uses: stage.file })}
          />
          <DefaultButton
            text={EVIDENCE.sendAnyway}
            onClick={() => handIn.decide(id, { evenIfThere: true })}
          />
        </div>
      );
  }
}
