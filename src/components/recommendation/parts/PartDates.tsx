import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { EntryPart } from '../../../domain/register/entry';
import { isOpen } from '../../../domain/status';
import { partName } from '../../../domain/words/partName';
import { PARTS } from '../../loc/parts';
import type { BlockProps } from '../blockProps';
import type { DateFormProps } from '../dates';
import { DateRequestButton, DateRequestForm, RecordDates, useDateRequest } from '../dates';
import styles from './Parts.module.scss';

export interface PartDatesProps {
  readonly panel: BlockProps;
  readonly part: EntryPart;
  readonly onClose: () => void;
}

/** The ledger of a part's own dates, and the way to a new one; it takes the focus when it opens. */
export function PartDates({ panel, part, onClose }: PartDatesProps): React.ReactElement {
  const { entry, asAt, site, rights, me, store, now, newId, drafts, onSaved } = panel;
  const { action, shown, ledger } = part;
  const { id } = action;
  const name = partName(action);
  const form: DateFormProps = {
    subject: React.useMemo(() => ({ kind: 'action', id }), [id]),
    label: name,
    ledger,
    store,
    me,
    rights,
    mostDateMoves: site.settings.mostDateMoves,
    drafts,
    newId,
    now,
    onDone: onSaved
  };
  const request = useDateRequest(form);
  const region = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => region.current?.focus(), []);
  return (
    <div
      ref={region}
      tabIndex={-1}
      role="group"
      aria-label={PARTS.datesOf(name)}
      className={styles.form}
    >
      <DateRequestButton request={request} />
      <DateRequestForm request={request} />
      <RecordDates
        {...form}
        deadline={action.deadline}
        publishers={entry.report.publishers}
        day={asAt.day}
        isOpen={shown === undefined ? !action.done : isOpen(shown.status)}
      />
      <DefaultButton text={PARTS.closeDates} onClick={onClose} />
    </div>
  );
}
