import * as React from 'react';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { EDIT } from '../../../../components/loc/edit';
import type { Editing } from '../../../../components/recommendation/edit/editState';
import { isDirty } from '../../../../components/recommendation/edit/editState';
import type { PositionFields } from '../../../../services/records/trackerStore';

/** What came of sending, where that was not plainly a success. */
export function SendingBar({
  editing
}: {
  readonly editing: Editing<PositionFields>;
}): React.ReactElement {
  const { saving, error, clash, behind } = editing;
  if (behind !== undefined && !saving && !isDirty(editing)) {
    return (
      <MessageBar messageBarType={MessageBarType.warning} isMultiline role="alert">
        {behind.outcome.message}
      </MessageBar>
    );
  }
  if (error === undefined || clash !== undefined) return <></>;
  return (
    <MessageBar messageBarType={MessageBarType.error} isMultiline role="alert">
      {error instanceof Error && error.message !== '' ? error.message : EDIT.failed} {EDIT.kept}
    </MessageBar>
  );
}
