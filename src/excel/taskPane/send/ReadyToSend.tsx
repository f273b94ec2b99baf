import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import { EXCEL_SEND } from '../../../components/loc/excelSend';
import { formatMomentTime } from '../../../components/recommendation/formatMoment';
import styles from './SendView.module.scss';

export interface ReadyToSendProps {
  /** How many rows Send would send, as they stood when the sheet was looked at. */
  readonly ready: number;
  readonly heldBack: number;
  readonly isAnyWaiting: boolean;
  /** When the sheet was looked at, where somebody changed it since. */
  readonly oldFrom: string | undefined;
  readonly onSend: () => void;
  readonly onLookAgain: () => void;
  /** Goes to Check changes. */
  readonly onCheck: () => void;
}

/** The one button that sends, with how many rows it is, or that there are none. */
export function ReadyToSend(props: ReadyToSendProps): React.ReactElement {
  const { ready, heldBack, isAnyWaiting, oldFrom, onSend, onLookAgain, onCheck } = props;
  const isOld = oldFrom !== undefined;
  return (
    <div className={styles.ready}>
      {ready > 0 && (
        <PrimaryButton
          text={isOld ? EXCEL_SEND.buttonAnyway : EXCEL_SEND.button(ready)}
          onClick={onSend}
        />
      )}
      {ready === 0 && !isAnyWaiting && !isOld && <p>{EXCEL_SEND.nothing}</p>}
      {isOld && (
        <>
          <p role="status" className={styles.doubt}>
            {(ready > 0 ? EXCEL_SEND.changedSince : EXCEL_SEND.nothingThen)(
              formatMomentTime(oldFrom)
            )}
          </p>
          <DefaultButton text={EXCEL_SEND.lookAgain} onClick={onLookAgain} />
        </>
      )}
      {heldBack > 0 && (
        <p className={styles.doubt}>
          {EXCEL_SEND.heldBack(heldBack)} <Link onClick={onCheck}>{EXCEL_SEND.lookThere}</Link>
        </p>
      )}
      {ready > 0 && <p className={styles.note}>{EXCEL_SEND.onlyHere}</p>}
    </div>
  );
}
