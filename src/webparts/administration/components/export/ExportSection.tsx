import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { EXPORT } from '../../../../components/loc/administrationExport';
import { FailedBar } from '../../../../components/shell/FailedBar';
import parts from '../parts.module.scss';
import type { SectionProps } from '../sectionProps';
import { useFocusStays } from '../state/useFocusStays';
import { ExportedLists } from './ExportedLists';
import { offerDownload } from './offerDownload';
import { useExport } from './useExport';

/** One Excel file of the whole site, made in the browser. */
export function ExportSection({ surroundings, rights }: SectionProps): React.ReactElement {
  const { run, start, cancel } = useExport(surroundings.sp);
  const isRunning = run.kind === 'running';
  const buttons = React.useRef<HTMLDivElement>(null);
  useFocusStays(buttons, isRunning);
  if (!rights.editSettings) return <p className={parts.words}>{EXPORT.ownersOnly}</p>;
  return (
    <div className={parts.part}>
      <h3 className={parts.heading}>{EXPORT.heading}</h3>
      <p className={parts.words}>
        {EXPORT.what} {EXPORT.files}
      </p>
      <p className={parts.words}>{EXPORT.restricted}</p>
      {isRunning && (
        <ProgressIndicator
          label={EXPORT.running}
          description={run.step && EXPORT.step(run.step.what, run.step.done, run.step.total)}
          percentComplete={run.step && run.step.done / run.step.total}
        />
      )}
      {run.kind === 'failed' && <FailedBar error={run.error} onTryAgain={start} />}
      <p role="status" className={parts.status}>
        {run.kind === 'cancelled' && EXPORT.cancelled}
        {run.kind === 'done' && EXPORT.done(run.exported.fileName, rowsOf(run.exported.listed))}
      </p>
      <div ref={buttons} className={parts.buttons}>
        {isRunning ? (
          <DefaultButton text={EXPORT.cancel} onClick={cancel} />
        ) : (
          <PrimaryButton text={run.kind === 'done' ? EXPORT.again : EXPORT.start} onClick={start} />
        )}
        {run.kind === 'done' && (
          <DefaultButton text={EXPORT.download} onClick={() => offerDownload(run.exported)} />
        )}
      </div>
      {run.kind === 'done' && <ExportedLists listed={run.exported.listed} />}
    </div>
  );
}

function rowsOf(listed: readonly { readonly rows: number }[]): number {
  return listed.reduce((sum, { rows }) => sum + rows, 0);
}
