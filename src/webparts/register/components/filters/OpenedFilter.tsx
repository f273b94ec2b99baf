import * as React from 'react';
import { REGISTER } from '../../../../components/loc/register';
import { FailedBar } from '../../../../components/shell/FailedBar';
import { FailureBoundary } from '../../../../components/shell/FailureBoundary';
import type { FilterCalloutProps } from './FilterCallout';

type CalloutModule = typeof import('./FilterCallout');

/** The editor's code comes after the first rows. */
function importCallout(): Promise<CalloutModule> {
  return import(/* webpackChunkName: 'register-filters' */ './FilterCallout');
}

function lazyCallout(): React.LazyExoticComponent<CalloutModule['FilterCallout']> {
  return React.lazy(async () => ({ default: (await importCallout()).FilterCallout }));
}

/** Fetches the editor's code ahead, so that it opens at once. */
export function fetchFiltersAhead(): void {
  // Opening it asks again, and says so if it fails then.
  importCallout().catch(() => undefined);
}

/** The filter editor that is open. If its code cannot be fetched, that is said in its place. */
export function OpenedFilter(props: FilterCalloutProps): React.ReactElement {
  const [{ FilterCallout }, setCallout] = React.useState(() => ({ FilterCallout: lazyCallout() }));
  return (
    <FailureBoundary
      fallback={(error, tryAgain) => (
        <FailedBar
          error={error}
          kept={REGISTER.filtersFailed}
          onTryAgain={() => {
            setCallout({ FilterCallout: lazyCallout() });
            tryAgain();
          }}
        />
      )}
    >
      <React.Suspense fallback={null}>
        <FilterCallout {...props} />
      </React.Suspense>
    </FailureBoundary>
  );
}
