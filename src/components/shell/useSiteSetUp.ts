import * as React from 'react';
import type { SiteState } from '../../services/site/inspectSite';
import type { ProvisionStep } from '../../services/site/provision/journal';
import type { SiteSetUp } from './siteSetUp';

/** Where looking at a site, or setting it up, has got to. */
export type SetUpProgress =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly site: SiteState; readonly error?: unknown }
  | { readonly kind: 'setting up'; readonly site: SiteState; readonly step?: ProvisionStep }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface RunningSetUp {
  readonly progress: SetUpProgress;
  readonly look: () => void;
  readonly setUp: () => void;
}

/** Looks at the site, and sets it up when told to. `onReady` is called when it can be read. */
export function useSiteSetUp(setUp: SiteSetUp, onReady: () => void): RunningSetUp {
  const [progress, setProgress] = React.useState<SetUpProgress>({ kind: 'looking' });
  const here = React.useRef(true);
  React.useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const tell = React.useCallback((next: SetUpProgress) => here.current && setProgress(next), []);

  const look = React.useCallback(() => {
    tell({ kind: 'looking' });
    setUp.inspect().then(
      (site) => tell({ kind: 'found', site }),
      (error: unknown) => tell({ kind: 'failed', error })
    );
  }, [setUp, tell]);
  React.useEffect(look, [look]);

  function run(): void {
    if (progress.kind !== 'found') {
      return;
    }
    const { site } = progress;
    tell({ kind: 'setting up', site });
    setUp
      .provision((step) => tell({ kind: 'setting up', site, step }))
      .then(onReady, (error: unknown) => tell({ kind: 'found', site, error }));
  }
  return { progress, look, setUp: run };
}
