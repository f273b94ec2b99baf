import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { EDIT } from '../loc/edit';
import { EVIDENCE } from '../loc/evidence';
import { DraftOffer } from '../recommendation/Block';
import { useFocusBack } from '../recommendation/dates/useFocusBack';
import { FailedBar } from '../shell/FailedBar';
import { AwaitedFileForm } from './AwaitedFileForm';
import { DropHint, FilesOver } from './DropHint';
import type { EvidenceCard } from './evidenceCard';
import { isToSend } from './evidenceCard';
import styles from './EvidenceField.module.scss';
import { EvidenceItem } from './EvidenceItem';
import { FileCardForm } from './FileCardForm';
import { LinkCardForm } from './LinkCardForm';
import { UnfinishedList } from './UnfinishedList';
import type { Evidence } from './useEvidence';
import { useFileChoice } from './useFileChoice';
import { useFilesOver } from './useFilesOver';
import { useFocusOnCards } from './useFocusOnCards';

export interface EvidenceFieldProps {
  readonly evidence: Evidence;
  /** What is said of dropping: "Drop files anywhere on this panel". */
  readonly where?: string;
  /** The screen saves by a button of its own, with `evidence.handIn.save`. */
  readonly savedBy?: 'itself' | 'the screen';
}

/**
 * The evidence of a recommendation, and the way to hand more in: by dropping files on the part of the
 * screen that carries `TAKES_FILES`, by choosing them, or by a link.
 */
export function EvidenceField(props: EvidenceFieldProps): React.ReactElement {
  const { evidence, where = EVIDENCE.dropHere, savedBy = 'itself' } = props;
  const { handIn, rights, said, offered } = evidence;
  const { cards, addFiles, addLink } = handIn;
  const field = React.useRef<HTMLDivElement>(null);
  const mayAdd = rights.addEvidence;
  const over = useFilesOver(field, mayAdd, addFiles);
  const { input, choose } = useFileChoice(addFiles, { several: true });
  const { save } = useFocusOnCards(field, handIn);
  useFocusBack(offered !== undefined, () => {
    if (document.activeElement === document.body) field.current?.focus();
  });
  return (
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        if (event.defaultPrevented || cards.length === 0 || savedBy === 'the screen') return;
        event.preventDefault();
        save();
      }}
    >
      <div
        ref={field}
        tabIndex={-1}
        role="group"
        aria-label={EVIDENCE.title}
        className={styles.field}
      >
        <div role="status" className={styles.unseen}>
          {said}
        </div>
        <Shown evidence={evidence} />
        {mayAdd && (
          <>
            <UnfinishedList evidence={evidence} />
            {offered && <DraftOffer edit={offered} />}
            {cards.length > 0 && (
              <div className={styles.cards}>
                {cards.map((card) => (
                  <CardForm key={card.id} card={card} evidence={evidence} />
                ))}
              </div>
            )}
            {cards.length > 0 && savedBy === 'itself' && (
              <SaveButtons evidence={evidence} onSave={save} />
            )}
            {input}
            <DropHint where={where} onChooseFiles={choose} onAddLink={addLink} />
            <FilesOver over={over} />
          </>
        )}
      </div>
    </div>
  );
}

function CardForm(props: {
  readonly card: EvidenceCard;
  readonly evidence: Evidence;
}): React.ReactElement {
  const { card, evidence } = props;
  switch (card.kind) {
    case 'file':
      return <FileCardForm card={card} evidence={evidence} />;
    case 'awaited file':
      return <AwaitedFileForm card={card} evidence={evidence} />;
    case 'link':
      return <LinkCardForm card={card} evidence={evidence} />;
  }
}

function Shown({ evidence }: { readonly evidence: Evidence }): React.ReactElement {
  const { state, shown, readAgain } = evidence.read;
  if (state.kind === 'reading') return <p className={styles.quiet}>{EVIDENCE.reading}</p>;
  if (state.kind === 'failed') {
    return (
      <FailedBar error={state.error} kept={EVIDENCE.notRead} onTryAgain={() => void readAgain()} />
    );
  }
  if (shown.length === 0) return <p className={styles.quiet}>{EVIDENCE.none}</p>;
  return (
    <ul className={styles.list} aria-label={EVIDENCE.list}>
      {shown.map((each) => (
        <EvidenceItem key={each.use.id} shown={each} evidence={evidence} />
      ))}
    </ul>
  );
}

function SaveButtons(props: {
  readonly evidence: Evidence;
  readonly onSave: () => void;
}): React.ReactElement {
  const { cards, isSending, stop, discard } = props.evidence.handIn;
  const pieces = cards.filter(({ stage }) => stage.kind !== 'refused').length;
  const again = cards.some(({ stage }) => stage.kind === 'failed' || stage.kind === 'stopped');
  const save = pieces > 1 ? EVIDENCE.saveSeveral(pieces) : EVIDENCE.save;
  return (
    <div className={styles.buttons}>
      <PrimaryButton
        text={isSending ? EDIT.saving : again ? EVIDENCE.saveAgain : save}
        disabled={isSending || !cards.some(isToSend)}
        allowDisabledFocus
        onClick={props.onSave}
      />
      <DefaultButton
        text={isSending ? EVIDENCE.stop : EVIDENCE.cancel}
        onClick={() => (isSending ? stop() : discard())}
      />
    </div>
  );
}
