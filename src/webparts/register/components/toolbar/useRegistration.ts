import * as React from 'react';
import type { AddedReport } from '../../../../components/registration/useNewReport';
import type { RecordId } from '../../../../domain/records';
import type { RegisterState } from '../../../../domain/register/address';
import { UNTOUCHED_REGISTER } from '../../../../domain/register/address';
import type { RegisterEntry } from '../../../../domain/register/entry';
import type { RegisterScope } from '../../../../domain/register/scope';
import { countNotAllocated } from '../../../../domain/registration/notAllocated';
import { withdrawnRecords } from '../../../../domain/registration/standingRecords';
import type { SiteRecords } from '../../../../services/records/trackerStore';

export type RegistrationDialog = 'add' | 're-allocate' | 'withdrawn';

export interface RegistrationOptions {
  readonly records: SiteRecords | undefined;
  readonly entries: readonly RegisterEntry[];
  readonly scope: RegisterScope;
  readonly change: (part: Partial<RegisterState>) => void;
  readonly readAgain: () => void;
}

/** What owners have in hand beside the list. */
export interface Registration {
  readonly notAllocated: number;
  readonly withdrawn: number;
  /** A register of one directorate does not show what is not allocated yet. */
  readonly mayAdd: boolean;
  /** The report that the page is kept to. */
  readonly reportId?: RecordId;
  readonly opened: RegistrationDialog | undefined;
  readonly open: (dialog: RegistrationDialog) => void;
  readonly close: () => void;
  readonly added: (added: AddedReport) => void;
  /** What was done last, to be announced. */
  readonly said: string;
  readonly say: (words: string) => void;
}

/** The dialogs of owners, what they count, and showing a report once it has been added and read. */
export function useRegistration(options: RegistrationOptions): Registration {
  const { records, entries, scope, change, readAgain } = options;
  const [opened, setOpened] = React.useState<RegistrationDialog>();
  const [said, setSaid] = React.useState('');
  const [awaited, setAwaited] = React.useState<AddedReport>();
  const notAllocated = React.useMemo(() => countNotAllocated(entries), [entries]);
  const withdrawn = React.useMemo(() => {
    if (records === undefined) return 0;
    const { reports, recommendations } = withdrawnRecords(records);
    return reports.length + recommendations.length;
  }, [records]);

  React.useEffect(() => {
    if (awaited === undefined) return;
    const isRead = entries.some(({ recommendation }) => recommendation.id === awaited.first);
    if (!isRead) return;
    change({
      query: UNTOUCHED_REGISTER.query,
      filters: [{ field: 'report', values: [awaited.reportId] }],
      open: awaited.first
    });
    setAwaited(undefined);
  }, [awaited, entries, change]);

  return {
    notAllocated,
    withdrawn,
    mayAdd: scope.kind !== 'directorate',
    ...(scope.kind === 'report' && { reportId: scope.reportId }),
    opened,
    open: (dialog) => {
      setSaid('');
      setOpened(dialog);
    },
    close: () => setOpened(undefined),
    added: (added) => {
      setOpened(undefined);
      setSaid(added.said);
      setAwaited(added);
      readAgain();
    },
    said,
    say: setSaid
  };
}
