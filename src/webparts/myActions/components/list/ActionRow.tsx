import * as React from 'react';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { refsInWords, stepDetail, stepTitle } from '../../../../components/loc/myActionsSteps';
import { StatusShape } from '../../../../components/status/StatusShape';
import type { OwedRecord } from '../../../../domain/owed/actionsList';
import type { OwedGroup } from '../../../../domain/owed/groupAlike';
import type { RecordId } from '../../../../domain/records';
import { slippageWords } from '../../../../domain/words/dateWords';
import { kindWord } from '../../../../domain/words/kindWord';
import { statusWord } from '../../../../domain/words/statusWord';
import { idOf } from '../state/useOpenAnswer';
import styles from './ActionsPane.module.scss';
import { capacityWords, leadWords } from './leadWords';
import { urgencyWords } from './urgencyWords';

export interface ActionRowProps {
  readonly group: OwedGroup<OwedRecord>;
  readonly isOpen: boolean;
  /** Whoever looks at others' actions sees whose each is. */
  readonly showsLead: boolean;
  readonly onOpen: (id: RecordId) => void;
}

/** One thing to do: what, how pressing, since when, on which recommendations. */
export function ActionRow({
  group,
  isOpen,
  showsLead,
  onOpen
}: ActionRowProps): React.ReactElement {
  const { step, records } = group;
  const [first] = records;
  const { entry, urgency } = first;
  const isOverdue = urgency.kind === 'overdue' && entry.shown.status === 'RED';
  const lead = showsLead ? leadWords(first.responsible) : capacityWords(first);
  // Several records of one row have moved differently; each says so when it is opened.
  const slipped = records.length === 1 ? (slippageWords(entry.ledger) ?? '') : '';
  const below = [slipped, lead].filter((words) => words !== '').join(' · ');
  return (
    <li>
      <button
        type="button"
        className={isOpen ? `${styles.row} ${styles.open}` : styles.row}
        aria-current={isOpen || undefined}
        data-record={idOf(first)}
        onClick={() => onOpen(idOf(first))}
      >
        <span className={styles.shape}>
          <StatusShape status={entry.shown.status} pending={entry.shown.pendingReview} />
          <span className={styles.unseen}>{MY_ACTIONS.status(statusWord(entry.shown).word)}</span>
        </span>
        <span className={styles.what}>{stepTitle(step, records.length)}</span>
        <span className={isOverdue ? `${styles.due} ${styles.overdue}` : styles.due}>
          {urgencyWords(urgency)}
        </span>
        <span className={styles.detail}>{stepDetail(step, entry)}</span>
        <span className={styles.record}>{recordsWords(records)}</span>
        {below !== '' && <span className={styles.lead}>{below}</span>}
      </button>
    </li>
  );
}

/** "PEEL: Police Effectiveness 2016 · 10", "Stolen freedom · 5 to 9". */
function recordsWords(records: readonly OwedRecord[]): string {
  const refs = records.map(({ entry }) => entry.recommendation.ref);
  const known = refs.flatMap((ref) => ref ?? []);
  const [{ entry }] = records;
  if (known.length === refs.length) return `${entry.report.title} · ${refsInWords(known)}`;
  return records.length === 1
    ? `${entry.report.title} · ${kindWord(entry.recommendation.kind)}`
    : entry.report.title;
}
