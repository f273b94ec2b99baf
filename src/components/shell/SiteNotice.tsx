import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { SHELL } from '../loc/shell';
import { FailedBar } from './FailedBar';
import { Notice } from './Notice';
import { SetUpBar } from './SetUpBar';
import type { SiteSetUp } from './siteSetUp';
import { useSiteSetUp } from './useSiteSetUp';

export interface SiteNoticeProps {
  readonly setUp: SiteSetUp;
  readonly siteTitle: string;
  /** The site can be read now. */
  readonly onReady: () => void;
  /** Why the register asked: said where the site itself is in order. */
  readonly error?: unknown;
}

/**
 * Why this site shows no records, and what to do: an owner is offered to set it up, with progress;
 * anyone else is told whom to ask.
 */
export function SiteNotice(props: SiteNoticeProps): React.ReactElement | null {
  const { setUp, siteTitle, onReady, error } = props;
  const { progress, look, setUp: run } = useSiteSetUp(setUp, onReady);
  switch (progress.kind) {
    case 'looking':
      return null;
    case 'failed':
      return <FailedBar error={progress.error} onTryAgain={look} />;
    case 'setting up':
      return <SetUpBar step={progress.step} />;
    case 'found':
      break;
  }
  const { site } = progress;
  switch (site.kind) {
    case 'ready':
      return error === undefined ? null : <FailedBar error={error} onTryAgain={onReady} />;
    case 'newer':
      return (
        <Notice title={SHELL.newer.title}>
          <p>{SHELL.newer.ask}</p>
        </Notice>
      );
    case 'no access':
      return (
        <Notice title={SHELL.noAccess.title}>
          <p>{SHELL.noAccess.ask(siteTitle)}</p>
        </Notice>
      );
    default: {
      const words = SHELL[site.kind];
      return (
        <Notice title={words.title}>
          {progress.error !== undefined && (
            <FailedBar error={progress.error} kept={SHELL.setUpKept} />
          )}
          <p>{site.maySetUp ? words.offer : words.askOwner(siteTitle)}</p>
          {site.maySetUp && <PrimaryButton text={words.button} onClick={run} />}
        </Notice>
      );
    }
  }
}
