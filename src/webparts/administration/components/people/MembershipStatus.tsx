import * as React from 'react';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import { FailedBar } from '../../../../components/shell/FailedBar';
import parts from '../parts.module.scss';
import type { MembershipState } from './useMembership';

export interface MembershipStatusProps {
  readonly state: MembershipState;
}

/** What came of the last change of a group's members. */
export function MembershipStatus({ state }: MembershipStatusProps): React.ReactElement {
  return (
    <>
      {state.kind === 'failed' && <FailedBar error={state.error} />}
      <p role="status" className={parts.status}>
        {state.kind === 'saving'
          ? ADMINISTRATION.saving
          : state.kind === 'saved'
            ? state.words
            : ''}
      </p>
    </>
  );
}
