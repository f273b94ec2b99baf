import * as React from 'react';
import type { RecordId } from '../../../domain/records';

export interface SendingTables {
  readonly isSending: boolean;
  readonly onSending: (pullId: RecordId, isSending: boolean) => void;
}

/** Whether rows of any table are on their way: the site cannot be left meanwhile. */
export function useSendingTables(): SendingTables {
  const [sending, setSending] = React.useState<ReadonlySet<RecordId>>(new Set());
  const onSending = React.useCallback((pullId: RecordId, isSending: boolean) => {
    setSending((before) => {
      if (before.has(pullId) === isSending) return before;
      const others = [...before].filter((each) => each !== pullId);
      return new Set(isSending ? [...others, pullId] : others);
    });
  }, []);
  return { isSending: sending.size > 0, onSending };
}
