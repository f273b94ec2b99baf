import * as React from 'react';
import type { SPFI } from '@pnp/sp';
import type { ExportedSite, ExportStep } from '../../../../services/export/exportSite';
import { offerDownload } from './offerDownload';

export type ExportRun =
  | { readonly kind: 'not run' }
  | { readonly kind: 'running'; readonly step?: ExportStep }
  | { readonly kind: 'done'; readonly exported: ExportedSite }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Exporting {
  readonly run: ExportRun;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Exports the site and offers the file. Leaving the section stops it: nothing is left behind. */
export function useExport(sp: SPFI): Exporting {
  const [run, setRun] = React.useState<ExportRun>({ kind: 'not run' });
  const stopping = React.useRef<AbortController>();
  React.useEffect(() => () => stopping.current?.abort(), []);

  const start = React.useCallback(() => {
    stopping.current?.abort();
    const controller = new AbortController();
    stopping.current = controller;
    const isMine = (): boolean => !controller.signal.aborted;
    setRun({ kind: 'running' });
    exportAll(sp, controller.signal, (step) => isMine() && setRun({ kind: 'running', step })).then(
      (exported) => {
        if (!isMine()) return;
        offerDownload(exported);
        setRun({ kind: 'done', exported });
      },
      (error: unknown) => isMine() && setRun({ kind: 'failed', error })
    );
  }, [sp]);

  const cancel = React.useCallback(() => {
    stopping.current?.abort();
    setRun({ kind: 'cancelled' });
  }, []);
  return { run, start, cancel };
}

async function exportAll(
  sp: SPFI,
  signal: AbortSignal,
  progress: (step: ExportStep) => void
): Promise<ExportedSite> {
  const { exportSite } = await import(
    /* webpackChunkName: 'export-site' */ '../../../../services/export/exportSite'
  );
  return exportSite(sp, { progress, signal });
}
