import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { IButton } from '@fluentui/react/lib/Button';
import { useId } from '@fluentui/react-hooks';
import { useClaimWarning } from '../../../../components/evidence/useClaimWarning';
import { EDIT } from '../../../../components/loc/edit';
import { MY_ACTIONS } from '../../../../components/loc/myActions';
import { SHELL } from '../../../../components/loc/shell';
import type { BlockProps } from '../../../../components/recommendation/blockProps';
import { BlockClash } from '../../../../components/recommendation/edit/BlockClash';
import { POSITION_CLASH_FIELDS } from '../../../../components/recommendation/edit/clashFields';
import { formatMoment } from '../../../../components/recommendation/formatMoment';
import { useWithdrawal } from '../../../../components/recommendation/position/useWithdrawal';
import { WithdrawalBlock } from '../../../../components/recommendation/position/WithdrawalBlock';
import { usePositionEdit } from '../../../../components/recommendation/position/usePositionEdit';
import { useFormInHand, useUnsaved } from '../../../../components/unsaved/unsavedContext';
import type { RecordId } from '../../../../domain/records';
import styles from './Answer.module.scss';
import { PositionAnswerForm } from './PositionAnswerForm';
import type { EvidenceBeside } from './useEvidenceBeside';

export interface PositionAnswerProps extends BlockProps {
  /** Something is owed: the form is open from the beginning. */
  readonly isOwed: boolean;
  /** The next one that something is owed on. */
  readonly next: RecordId | undefined;
  readonly onNext: (id: RecordId) => void;
  readonly say: (what: string) => void;
  readonly beside: EvidenceBeside;
}

/** The position of this month: an update, sent beside those before and never over them. */
export function PositionAnswer(props: PositionAnswerProps): React.ReactElement {
  const { entry, asAt, rights, what, drafts, isOwed, next, onNext, beside } = props;
  const goesOn = React.useRef<RecordId>();
  const edit = usePositionEdit({
    ...props,
    onSaved: (said) => {
      const sent = beside.isUnsaved() ? MY_ACTIONS.sentWithoutEvidence : MY_ACTIONS.sent;
      props.onSaved(said === EDIT.saved ? sent : said);
    }
  });
  const { state, begin, draft } = edit;
  const { mayLeave } = useUnsaved();
  const status = state.kind === 'editing' ? state.mine.status : undefined;
  const warning = useClaimWarning({ store: props.store, entry, asAt, status });
  const withdrawal = useWithdrawal(props);
  useFormInHand('position', {
    what: MY_ACTIONS.whereNow,
    isOpen: edit.isOpen,
    dirty: edit.dirty,
    sending: state.kind === 'editing' && state.saving,
    close: edit.close,
    discard: edit.discard,
    setAside: edit.setAside,
    closesOnLeave: edit.isBehind
  });
  const opensAtOnce = rights.editPosition && isOwed && draft === undefined;
  // Once, when the record is opened: after it was sent the form stays closed.
  const wasOpened = React.useRef(false);
  React.useEffect(() => {
    if (!opensAtOnce || wasOpened.current) return;
    wasOpened.current = true;
    begin();
  }, [opensAtOnce, begin]);

  const headingId = useId('position');
  const again = React.useRef<IButton>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const isSent = state.kind === 'closed' && state.saved !== undefined;
  const before = React.useRef(state.kind);
  React.useEffect(() => {
    const isEnded = before.current === 'editing' && state.kind === 'closed';
    before.current = state.kind;
    if (!isEnded) return;
    const to = isSent ? goesOn.current : undefined;
    goesOn.current = undefined;
    if (to !== undefined) onNext(to);
    else if (again.current) again.current.focus();
    else heading.current?.focus();
  }, [state.kind, isSent, onNext]);

  if (!rights.editPosition) return <p className={styles.quiet}>{MY_ACTIONS.mayNotAnswer}</p>;
  return (
    <section aria-labelledby={headingId} className={styles.position}>
      <h3 ref={heading} tabIndex={-1} id={headingId} className={styles.lastTitle}>
        {MY_ACTIONS.whereNow}
      </h3>
      {state.kind === 'beginning' && <p role="status">{MY_ACTIONS.reading}</p>}
      {state.kind === 'not begun' && (
        <div role="alert" className={styles.failed}>
          <p>
            {EDIT.notBegun} {state.error instanceof Error ? state.error.message : ''}
          </p>
          <DefaultButton text={SHELL.tryAgain} onClick={begin} />
        </div>
      )}
      {draft !== undefined && state.kind !== 'editing' && (
        <div className={styles.draft}>
          <p>{EDIT.draft(formatMoment(draft.typedAt))}</p>
          <DefaultButton text={EDIT.continueDraft} onClick={edit.takeUpDraft} />
          <DefaultButton
            text={EDIT.discardDraft}
            onClick={() => {
              wasOpened.current = true;
              edit.discard();
              begin();
            }}
          />
        </div>
      )}
      {state.kind === 'closed' && draft === undefined && (
        <>
          {isSent && (
            <p className={styles.words} dir="auto">
              {state.saved?.saved.fields.text}
            </p>
          )}
          <div className={styles.commands}>
            <DefaultButton componentRef={again} text={MY_ACTIONS.writeAnother} onClick={begin} />
            {withdrawal.updateId !== undefined && !withdrawal.edit.isOpen && (
              <DefaultButton text={MY_ACTIONS.takeBack} onClick={withdrawal.onBegin} />
            )}
          </div>
        </>
      )}
      {state.kind !== 'editing' && <WithdrawalBlock panel={props} withdrawal={withdrawal} />}
      {state.kind === 'editing' && (
        <PositionAnswerForm
          editing={state}
          edit={edit}
          entry={entry}
          asAt={asAt}
          labelId={headingId}
          draftKeptAt={() => drafts.read(entry.recommendation.id, 'position')?.typedAt}
          onCancel={() => void mayLeave().then((may) => may && edit.close())}
          hasNext={next !== undefined}
          warning={warning}
          onSend={(thenNext) =>
            void beside.maySend().then((may) => {
              if (!may) return;
              goesOn.current = thenNext ? next : undefined;
              edit.save();
            })
          }
        />
      )}
      <BlockClash what={what} edit={edit} fields={POSITION_CLASH_FIELDS} keepsWords />
    </section>
  );
}
