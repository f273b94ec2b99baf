import * as React from 'react';
import type { IButton } from '@fluentui/react/lib/Button';
import type { EntryPart } from '../../../domain/register/entry';
import { explainPart } from '../../../domain/words/explainStatus';
import { partName } from '../../../domain/words/partName';
import { PARTS } from '../../loc/parts';
import { StatusMark } from '../../status/StatusMark';
import type { BlockProps } from '../blockProps';
import { useFocusBack } from '../dates/useFocusBack';
import { useBlockInHand } from '../edit/useBlockInHand';
import { PartDates } from './PartDates';
import { PartDue } from './PartDue';
import { PartForms } from './PartForms';
import { PartMenu } from './PartMenu';
import styles from './Parts.module.scss';
import { PartWords, ownerWords } from './PartWords';
import { TaskItem } from './TaskItem';
import { usePartEdit } from './usePartEdit';

export interface PartItemProps {
  readonly panel: BlockProps;
  readonly part: EntryPart;
  /** Undefined where it cannot move further. */
  readonly onMoveUp?: () => void;
  readonly onMoveDown?: () => void;
  /** A change of it is on its way. */
  readonly isChanging: boolean;
}

/** One part: a sub-action with its own status, dates, owner and position, or a task done or not. */
export function PartItem(props: PartItemProps): React.ReactElement {
  const { panel, part, onMoveUp, onMoveDown, isChanging } = props;
  const { action, ledger } = part;
  const { rights } = panel;
  const name = partName(action);
  const [showsDates, setShowsDates] = React.useState(false);
  const edit = usePartEdit(panel, part, 'edit');
  const withdrawal = usePartEdit(panel, part, 'withdraw');
  const editing = useBlockInHand(`part ${action.id}`, PARTS.editing(name), edit);
  const withdrawing = useBlockInHand(
    `part withdrawn ${action.id}`,
    PARTS.withdrawing(name),
    withdrawal
  );
  const menu = React.useRef<IButton>(null);
  const inForm = edit.state.kind === 'editing' || withdrawal.state.kind === 'editing';
  useFocusBack(inForm || showsDates, () => menu.current?.focus());
  const hasDates =
    action.kind !== 'clause' &&
    (rights.askForDate || rights.editAllocation || ledger.due.length > 0);
  const more = (
    <PartMenu
      name={name}
      button={menu}
      disabled={isChanging || inForm}
      items={[
        rights.editParts && { key: 'edit', text: PARTS.edit, onClick: () => editing.onBegin() },
        hasDates && {
          key: 'dates',
          text: showsDates ? PARTS.closeDates : PARTS.dates,
          onClick: () => setShowsDates(!showsDates)
        },
        rights.editParts &&
          onMoveUp !== undefined && { key: 'up', text: PARTS.moveUp, onClick: () => onMoveUp() },
        rights.editParts &&
          onMoveDown !== undefined && {
            key: 'down',
            text: PARTS.moveDown,
            onClick: () => onMoveDown()
          },
        rights.editParts && {
          key: 'withdraw',
          text: PARTS.withdraw,
          onClick: () => withdrawing.onBegin()
        }
      ]}
    />
  );
  return (
    <li className={styles.part}>
      {action.kind === 'task' ? (
        <TaskItem {...panel} part={part} more={more} onChanged={panel.onSaved} />
      ) : (
        <div className={styles.line}>
          <StatedPart panel={panel} part={part} />
          <PartDue part={part} />
          {more}
        </div>
      )}
      <PartForms panel={panel} part={part} form="edit" edit={edit} onCancel={editing.onCancel} />
      <PartForms
        panel={panel}
        part={part}
        form="withdraw"
        edit={withdrawal}
        onCancel={withdrawing.onCancel}
      />
      {showsDates && <PartDates panel={panel} part={part} onClose={() => setShowsDates(false)} />}
    </li>
  );
}

function StatedPart({ panel, part }: Pick<PartItemProps, 'panel' | 'part'>): React.ReactElement {
  const { action, shown } = part;
  const why = explainPart(part, panel.entry.report.publishers, panel.asAt);
  const owner = ownerWords(action);
  return (
    <div className={styles.body}>
      {shown && <StatusMark shown={shown} layout="line" dates="short" />}
      <div>
        <PartWords action={action} />
      </div>
      {action.position !== undefined && <div className={styles.position}>{action.position}</div>}
      {why !== undefined && <p className={styles.why}>{why}</p>}
      {owner !== undefined && <div className={styles.quiet}>{owner}</div>}
    </div>
  );
}
