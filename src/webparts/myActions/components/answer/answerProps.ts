import type { BlockProps } from '../../../../components/recommendation/blockProps';
import type { OwedRecord, QuietRecord } from '../../../../domain/owed/actionsList';
import type { SiteRecords } from '../../../../services/records/trackerStore';
import type { OpenAnswer } from '../state/useOpenAnswer';

export interface AnswerProps extends Pick<
  BlockProps,
  'asAt' | 'rights' | 'me' | 'store' | 'now' | 'newId'
> {
  readonly site: SiteRecords;
  readonly listed: OwedRecord | QuietRecord;
  readonly opened: OpenAnswer;
  /** The list is not beside it: a way back stands above. */
  readonly hasBack: boolean;
  /** The person and the site: whose drafts are kept. */
  readonly draftsFor: string;
  /** Absolute address of the register's page. */
  readonly registerAddress: string;
  /** The record was changed: all is read again. */
  readonly onChanged: () => void;
}
