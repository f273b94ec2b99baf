import * as React from 'react';
import { ADMINISTRATION } from '../../../components/loc/administration';
import { FailedBar } from '../../../components/shell/FailedBar';
import { SkeletonRows } from '../../../components/shell/SkeletonRows';
import type { Loading } from './state/useLoaded';

export interface LoadedPartProps<T> {
  readonly loading: Loading<T>;
  readonly children: (value: T) => React.ReactNode;
}

/** What was read, or the rows that stand for it, or why it could not be read. */
export function LoadedPart<T>({ loading, children }: LoadedPartProps<T>): React.ReactElement {
  const { state, readAgain } = loading;
  if (state.kind === 'loading')
    return <SkeletonRows rowHeight={44} rows={5} label={ADMINISTRATION.reading} />;
  if (state.kind === 'failed') return <FailedBar error={state.error} onTryAgain={readAgain} />;
  return (
    <>
      {state.error !== undefined && (
        <FailedBar error={state.error} kept={ADMINISTRATION.kept} onTryAgain={readAgain} />
      )}
      {children(state.value)}
    </>
  );
}
