import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { UnfinishedUpload } from '../../services/records/evidence/evidenceStore';
import { EDIT } from '../loc/edit';
import { EVIDENCE } from '../loc/evidence';
import { formatMomentDay } from '../recommendation/formatMoment';
import styles from './UnfinishedList.module.scss';
import { useFileChoice } from './useFileChoice';
import type { Evidence } from './useEvidence';
import { useSend } from './useSend';

/** Uploads of an earlier visit that were not finished; those in hand are not among them. */
export function UnfinishedList({ evidence }: { readonly evidence: Evidence }): React.ReactElement {
  const { read, handIn } = evidence;
  const inHand = new Set(handIn.cards.map(({ id }) => id));
  const left = read.unfinished.filter(({ request }) => !inHand.has(request.useId));
  if (left.length === 0) return <></>;
  return (
    <ul className={styles.list} aria-label={EVIDENCE.unfinished}>
      {left.map((unfinished) => (
        <UnfinishedItem
          key={unfinished.request.uploadId}
          unfinished={unfinished}
          evidence={evidence}
        />
      ))}
    </ul>
  );
}

function UnfinishedItem(props: {
  readonly unfinished: UnfinishedUpload;
  readonly evidence: Evidence;
}): React.ReactElement {
  const { unfinished, evidence } = props;
  const { name, sent, size, begunAt } = unfinished;
  const { isSending, failed, send } = useSend(EDIT.failed);
  const { input, choose } = useFileChoice(([file]) => {
    if (file !== undefined) evidence.handIn.goOn(unfinished, file);
  });
  const percent = size === 0 ? 0 : Math.floor((100 * sent) / size);
  return (
    <li className={styles.item}>
      <p className={styles.words}>
        <bdi>{EVIDENCE.unfinishedLine(name, percent, formatMomentDay(begunAt))}</bdi>
      </p>
      {input}
      <DefaultButton
        text={EVIDENCE.chooseAgain}
        ariaLabel={EVIDENCE.chooseAgainFile(name)}
        disabled={isSending}
        onClick={choose}
      />
      <DefaultButton
        text={EVIDENCE.forget}
        ariaLabel={EVIDENCE.forgetFile(name)}
        disabled={isSending}
        allowDisabledFocus
        onClick={() =>
          send(
            () => evidence.forget(unfinished),
            () => undefined
          )
        }
      />
      {failed !== undefined && (
        <p role="alert" className={styles.failed}>
          {failed}
        </p>
      )}
    </li>
  );
}
