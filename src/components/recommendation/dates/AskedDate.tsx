import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { IButton } from '@fluentui/react/lib/Button';
import { formatSeveral } from '../../../domain/dates/formatDate';
import { barToDeciding, isOwnRequest } from '../../../domain/ledger/barToDeciding';
import type { DateMove } from '../../../domain/ledger/dateLedger';
import { barSentence } from '../../../domain/words/dateWords';
import { DATES } from '../../loc/dates';
import { DraftOffer } from '../Block';
import { DateDecisionForm } from './DateDecisionForm';
import type { DateFormProps } from './dateForm';
import { commandAbout } from './dateForm';
import { DateWithdrawalForm } from './DateWithdrawalForm';
import styles from './Ledger.module.scss';
import { moveNotes } from './ledgerLines';
import type { AddedForm } from './useAddedForm';
import { useDateDecision, useDateWithdrawal } from './useDateDecision';
import { useFocusBack } from './useFocusBack';

export interface AskedDateProps extends DateFormProps {
  readonly move: DateMove;
}

/** One date that was asked for: what, by whom and why; to be decided, or withdrawn by who asked. */
export function AskedDate(props: AskedDateProps): React.ReactElement {
  const { move, label, ledger, me, rights, mostDateMoves } = props;
  const decision = useDateDecision(props, move);
  const withdrawal = useDateWithdrawal(props, move);
  const decideButton = React.useRef<IButton>(null);
  const withdrawButton = React.useRef<IButton>(null);
  const isDeciding = decision.edit.state.kind === 'editing';
  const isWithdrawing = withdrawal.edit.state.kind === 'editing';
  const whole = React.useRef<HTMLDivElement>(null);
  useFocusBack(isDeciding, () => (decideButton.current ?? whole.current)?.focus());
  useFocusBack(isWithdrawing, () => (withdrawButton.current ?? whole.current)?.focus());
  const who = { name: me.name, isOwner: rights.editAllocation };
  const bar = rights.review ? barToDeciding(move, ledger, who, mostDateMoves) : undefined;
  const isOwn = rights.askForDate && isOwnRequest(move, me.name);
  const dates = formatSeveral(move.to, 'long');
  const about = (command: string): string => DATES.about(commandAbout(command, label), dates);
  // What was sent stands until the list has been read again, and is not sent a second time.
  const isSent = isJustSent(decision) || isJustSent(withdrawal);
  const closed = !isDeciding && !isWithdrawing && !isSent;
  return (
    <div ref={whole} tabIndex={-1} className={styles.asked}>
      <div className={styles.now}>{dates}</div>
      {moveNotes(move).map((note, place) => (
        <div key={place} className={styles.small}>
          {note}
        </div>
      ))}
      {bar !== undefined && <p className={styles.small}>{barSentence(bar)}</p>}
      {closed && decision.edit.draft && <DraftOffer edit={decision.edit} />}
      {closed && (
        <div className={styles.commands}>
          {rights.review && bar === undefined && decision.edit.draft === undefined && (
            <DefaultButton
              componentRef={decideButton}
              text={DATES.decide}
              ariaLabel={about(DATES.decide)}
              onClick={decision.onBegin}
            />
          )}
          {isOwn && (
            <DefaultButton
              componentRef={withdrawButton}
              text={DATES.withdraw}
              ariaLabel={about(DATES.withdraw)}
              onClick={withdrawal.onBegin}
            />
          )}
        </div>
      )}
      <DateDecisionForm decision={decision} move={move} ledger={ledger} />
      <DateWithdrawalForm withdrawal={withdrawal} />
    </div>
  );
}

function isJustSent<Fields>({ edit }: AddedForm<Fields>): boolean {
  return edit.state.kind === 'closed' && edit.state.saved !== undefined;
}
