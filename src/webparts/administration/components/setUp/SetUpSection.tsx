import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { ADMINISTRATION } from '../../../../components/loc/administration';
import { FailedBar } from '../../../../components/shell/FailedBar';
import { SetUpBar } from '../../../../components/shell/SetUpBar';
import type { SiteState } from '../../../../services/site/inspectSite';
import { SCHEMA_VERSION } from '../../../../services/site/schemaVersion';
import parts from '../parts.module.scss';
import type { SectionProps } from '../sectionProps';
import { useFocusStays } from '../state/useFocusStays';
import { ListCounts } from './ListCounts';
import { MissingThings } from './MissingThings';
import { SetUpReport } from './SetUpReport';

const WORDS = ADMINISTRATION.setUp;

/** What the site is to the Tracker, what set-up would make or has done, and what the lists hold. */
export function SetUpSection(props: SectionProps): React.ReactElement {
  const { site, rights, setUp, surroundings } = props;
  const { run, start, cancel } = setUp;
  const isRunning = run.kind === 'running';
  const buttons = React.useRef<HTMLDivElement>(null);
  useFocusStays(buttons, isRunning);
  const isBare = site.kind === 'not set up' || site.kind === 'groups only';
  if (site.kind === 'no access') return <></>;
  return (
    <>
      <div className={parts.part}>
        <h3 className={parts.heading}>{WORDS.state[site.kind]}</h3>
        <p className={parts.words}>{versionWords(site)}</p>
        {site.kind !== 'newer' && <p className={parts.words}>{WORDS.what[site.kind]}</p>}
        {isRunning && <SetUpBar step={run.step} />}
        {run.kind === 'failed' && (
          <FailedBar error={run.error} kept={WORDS.stays} onTryAgain={start} />
        )}
        {site.kind !== 'newer' && (
          <div ref={buttons} className={parts.buttons}>
            {isRunning ? (
              <DefaultButton
                text={run.cancelling ? WORDS.cancelling : WORDS.cancel}
                disabled={run.cancelling}
                allowDisabledFocus
                onClick={cancel}
              />
            ) : rights.setUp ? (
              <PrimaryButton text={WORDS.button[site.kind]} onClick={start} />
            ) : (
              <p className={parts.hint}>{WORDS.ask}</p>
            )}
          </div>
        )}
        <p role="status" className={parts.status}>
          {run.kind === 'cancelled' ? WORDS.cancelled : ''}
        </p>
        {run.kind === 'done' && <SetUpReport report={run.report} />}
      </div>
      {!isBare && !isRunning && (
        <>
          {rights.setUp && <MissingThings sp={surroundings.sp} after={run} />}
          <ListCounts sp={surroundings.sp} after={run} />
        </>
      )}
    </>
  );
}

function versionWords(site: SiteState): string {
  return 'schemaVersion' in site
    ? WORDS.version(site.schemaVersion, SCHEMA_VERSION)
    : WORDS.noVersion(SCHEMA_VERSION);
}
