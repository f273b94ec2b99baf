import * as React from 'react';
import type { SPFI } from '@pnp/sp';
import type { ProvisionReport, ProvisionStep } from '../../../../services/site/provision/journal';

/** Where a set-up that runs, or has run, on this page has got to. */
export type SetUpRun =
  | { readonly kind: 'not run' }
  | { readonly kind: 'running'; readonly step?: ProvisionStep; readonly cancelling: boolean }
  | { readonly kind: 'done'; readonly report: ProvisionReport }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface RunningSetUp {
  readonly run: SetUpRun;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Sets the site up, or mends it, when told to. It goes on while another section is looked at. */
export function useSetUpRun(sp: SPFI, onEnded: () => void): RunningSetUp {
  const [run, setRun] = React.useState<SetUpRun>({ kind: 'not run' });
  const stopping = React.useRef<AbortController>();
  const ended = React.useRef(onEnded);
  ended.current = onEnded;
  // Leaving the page stops it before its next step; it is safe to run again.
  React.useEffect(() => () => stopping.current?.abort(), []);

  const start = React.useCallback(() => {
    if (stopping.current !== undefined) return;
    const controller = new AbortController();
    stopping.current = controller;
    const end = (result: SetUpRun): void => {
      stopping.current = undefined;
      setRun(result);
      ended.current();
    };
    setRun({ kind: 'running', cancelling: false });
    provision(sp, controller.signal, (step) =>
      setRun({ kind: 'running', step, cancelling: controller.signal.aborted })
    ).then(
      (report) => end({ kind: 'done', report }),
      (error: unknown) =>
        end(controller.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', error })
    );
  }, [sp]);

  const cancel = React.useCallback(() => {
    stopping.current?.abort();
    setRun((before) => (before.kind === 'running' ? { ...before, cancelling: true } : before));
  }, []);

  return { run, start, cancel };
}

async function provision(
  sp: SPFI,
  signal: AbortSignal,
  report: (step: ProvisionStep) => void
): Promise<ProvisionReport> {
  const { provisionSite } = await import(
    /* webpackChunkName: 'site-set-up' */ '../../../../services/site/provision/provisionSite'
  );
  return provisionSite(sp, { report, signal });
}
