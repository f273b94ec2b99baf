import * as React from 'react';
import { isOpen } from '../../../domain/status';
import { PANEL } from '../../loc/panel';
import { Block } from '../Block';
import type { BlockProps } from '../blockProps';
import type { DateFormProps } from './dateForm';
import { DateRequestButton } from './DateRequestButton';
import { DateRequestForm } from './DateRequestForm';
import { RecordDates } from './RecordDates';
import { useDateRequest } from './useDateRequest';

/** The ledger of a recommendation's own dates, and the way to a new one. */
export function DatesBlock(props: BlockProps): React.ReactElement {
  const { entry, asAt, site, rights, me, store, now, newId, drafts, onSaved } = props;
  const { recommendation, report, ledger, shown } = entry;
  const { id } = recommendation;
  const form: DateFormProps = {
    subject: React.useMemo(() => ({ kind: 'recommendation', id }), [id]),
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
  return (
    <Block title={PANEL.dates} aside={<DateRequestButton request={request} />}>
      <DateRequestForm request={request} />
      <RecordDates
        {...form}
        deadline={recommendation.deadline}
        publishers={report.publishers}
        day={asAt.day}
        isOpen={isOpen(shown.status)}
      />
    </Block>
  );
}
