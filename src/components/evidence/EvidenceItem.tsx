import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { formatDate } from '../../domain/dates/formatDate';
import { checkLink } from '../../domain/evidence/checkLink';
import type { EvidenceShown } from '../../domain/evidence/evidence';
import { nameKey } from '../../domain/posts/samePerson';
import { evidenceFaultSentence, ignoredVerdictSentence } from '../../domain/words/evidenceWords';
import { EVIDENCE } from '../loc/evidence';
import { DraftOffer } from '../recommendation/Block';
import { useFocusBack } from '../recommendation/dates/useFocusBack';
import { formatMomentDay } from '../recommendation/formatMoment';
import styles from './EvidenceItem.module.scss';
import { evidenceName, partName, periodWords, provesWords } from './evidenceLines';
import { FileIcon, HiddenPicture, LinkPicture } from './FileIcon';
import { JudgeForm } from './JudgeForm';
import { ReplaceButton } from './ReplaceButton';
import type { Evidence } from './useEvidence';
import { useJudge } from './useJudge';
import { VerdictMark } from './VerdictMark';
import { WithdrawQuestion } from './WithdrawQuestion';

export interface EvidenceItemProps {
  readonly shown: EvidenceShown;
  readonly evidence: Evidence;
}

/** One use of evidence: what it is, what it proves, when that holds, and what it comes to. */
export function EvidenceItem({ shown, evidence }: EvidenceItemProps): React.ReactElement {
  const { use, file, link, verdict, judgedBy, judgedOn, ignored, fault, counts } = shown;
  const { rights, me } = evidence;
  const [isWithdrawing, setWithdrawing] = React.useState(false);
  const judging = useJudge(shown, evidence);
  const actions = React.useRef<HTMLDivElement>(null);
  const name = evidenceName(shown);
  const reason = verdict === 'insufficient' ? evidence.reasonOf(shown) : undefined;
  const isMine = use.author !== undefined && nameKey(use.author) === nameKey(me.name);
  const mayWithdraw = rights.addEvidence && (isMine || rights.editAllocation);
  const mayReplace = rights.addEvidence && file !== undefined;
  const mayJudge = rights.review && !isMine && (file !== undefined || link !== undefined);
  const isJudging = judging.edit.state.kind === 'editing';
  const focusActions = (): void => actions.current?.querySelector('button')?.focus();
  useFocusBack(isJudging, focusActions);
  useFocusBack(isWithdrawing, focusActions);
  const isDraftLeft = mayJudge && !isJudging && judging.edit.draft !== undefined;
  return (
    <li className={styles.item}>
      <Picture shown={shown} />
      <div className={styles.body}>
        <div className={styles.first}>
          <span className={styles.name}>
            <Name shown={shown} evidence={evidence} />
          </span>
          <VerdictMark verdict={verdict} counts={counts} />
        </div>
        <bdi className={styles.proves}>{provesWords(shown)}</bdi>
        <div className={styles.quiet}>{facts(shown, evidence).map(asItem)}</div>
        {judgedBy !== undefined && (
          <div className={styles.quiet}>
            {EVIDENCE.judged(judgedBy, judgedOn && formatDate(judgedOn, 'short'))}
          </div>
        )}
        {reason !== undefined && (
          <p className={styles.reason} dir="auto">
            {EVIDENCE.becauseOf(reason)}
          </p>
        )}
        {ignored !== undefined && (
          <div className={styles.quiet}>{ignoredVerdictSentence(ignored)}</div>
        )}
        {fault !== undefined && (
          <div className={fault.kind === 'restricted' ? styles.quiet : styles.fault}>
            {fault.kind === 'changed since' && isVersion(fault.now) && (
              <>{EVIDENCE.replaced(fault.now, fault.handedIn)}. </>
            )}
            {evidenceFaultSentence(fault)}
          </div>
        )}
        {isDraftLeft && <DraftOffer edit={judging.edit} />}
        <JudgeForm name={name} judging={judging} />
        {isWithdrawing && (
          <WithdrawQuestion shown={shown} evidence={evidence} onEnd={() => setWithdrawing(false)} />
        )}
        {!isJudging && !isWithdrawing && (mayJudge || mayReplace || mayWithdraw) && (
          <div ref={actions} className={styles.actions}>
            {mayJudge && !isDraftLeft && (
              <ActionButton
                className={styles.action}
                text={EVIDENCE.judge}
                ariaLabel={`${EVIDENCE.judge}: ${name}`}
                onClick={judging.onBegin}
              />
            )}
            {mayReplace && <ReplaceButton shown={shown} evidence={evidence} />}
            {mayWithdraw && (
              <ActionButton
                className={styles.action}
                text={EVIDENCE.withdraw}
                ariaLabel={`${EVIDENCE.withdraw}: ${name}`}
                onClick={() => setWithdrawing(true)}
              />
            )}
          </div>
        )}
      </div>
    </li>
  );
}

function Picture({ shown: { use, file, fault } }: { readonly shown: EvidenceShown }) {
  if (file !== undefined) return <FileIcon name={file.name} />;
  if (use.keptIn === 'EvidenceLinks') return <LinkPicture />;
  return fault?.kind === 'restricted' ? <HiddenPicture /> : <FileIcon name="" />;
}

/** Opens in SharePoint's viewer, never in the page; an address that is not https opens nothing. */
function Name({ shown, evidence }: EvidenceItemProps): React.ReactElement {
  const { file, link, fault } = shown;
  const name = <bdi>{evidenceName(shown)}</bdi>;
  const problem = link && checkLink(link.address)?.kind;
  const isOpened = problem === undefined || problem === 'address too long';
  const address = file ? evidence.store.viewerAddress(file) : isOpened ? link?.address : undefined;
  // A file of a kind that is not taken is not offered to be opened.
  if (address === undefined || fault?.kind === 'kind not allowed') return name;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {name}
      <span className={styles.unseen}> {EVIDENCE.opens}</span>
    </a>
  );
}

/** For which part, when it holds, its marking, and who handed it in. */
function facts(shown: EvidenceShown, { entry }: Evidence): readonly string[] {
  const { use, file, link } = shown;
  const part = entry.parts.find(({ action }) => action.id === use.actionId);
  const given = use.author && EVIDENCE.handedInBy(use.author, dayOf(use.created));
  const restricted = use.keptIn === 'RestrictedEvidence' ? EVIDENCE.restricted : undefined;
  const found = [
    part && EVIDENCE.forPart(partName(part)),
    periodWords(shown),
    use.marking ?? file?.marking ?? link?.marking,
    restricted,
    given
  ];
  return found.filter((fact): fact is string => fact !== undefined && fact !== '');
}

function asItem(fact: string, index: number): React.ReactElement {
  return (
    <React.Fragment key={fact}>
      {index > 0 && ' · '}
      <bdi>{fact}</bdi>
    </React.Fragment>
  );
}

function dayOf(moment: string | undefined): string | undefined {
  return moment === undefined ? undefined : formatMomentDay(moment);
}

/** A version reads "3.0"; the beginning of a hash does not. */
function isVersion(text: string): boolean {
  return /^\d+\.\d+$/.test(text);
}
